/** Pooling packs. */
@NullMarked
package org.bloodstream.production.pooling.application;

import org.jspecify.annotations.NullMarked;
