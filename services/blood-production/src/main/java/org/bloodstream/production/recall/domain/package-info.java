/** What a hospital answers to a recall. */
@NullMarked
package org.bloodstream.production.recall.domain;

import org.jspecify.annotations.NullMarked;
