/** Batches of results with their controls: valid as a whole, or void as a whole. */
@NullMarked
package org.bloodstream.production.batch.domain;

import org.jspecify.annotations.NullMarked;
