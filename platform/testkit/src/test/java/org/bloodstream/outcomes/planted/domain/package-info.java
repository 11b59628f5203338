/** Planted for the tests of the architecture rules. */
@NullMarked
package org.bloodstream.outcomes.planted.domain;

import org.jspecify.annotations.NullMarked;
