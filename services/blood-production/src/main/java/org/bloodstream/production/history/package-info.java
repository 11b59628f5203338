/** Aggregates as folds over the journal. */
@NullMarked
package org.bloodstream.production.history;

import org.jspecify.annotations.NullMarked;
