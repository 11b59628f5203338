/** A look-back case: every pack of every donation concerned, each with a state, an owner and an age. */
@NullMarked
package org.bloodstream.outcomes.lookback.domain;

import org.jspecify.annotations.NullMarked;
