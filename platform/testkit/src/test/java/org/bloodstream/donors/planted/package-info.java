/** Planted for the tests of the architecture rules. */
@NullMarked
package org.bloodstream.donors.planted;

import org.jspecify.annotations.NullMarked;
