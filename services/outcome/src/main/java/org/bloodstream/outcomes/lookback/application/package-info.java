/** Opening look-back cases, drawing them up, and working through them. */
@NullMarked
package org.bloodstream.outcomes.lookback.application;

import org.jspecify.annotations.NullMarked;
