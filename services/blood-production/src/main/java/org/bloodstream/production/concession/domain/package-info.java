/** What a concession excepts, and who grants it. */
@NullMarked
package org.bloodstream.production.concession.domain;

import org.jspecify.annotations.NullMarked;
