/** Planted for the tests of the architecture rules. */
@NullMarked
package org.bloodstream.production.planted;

import org.jspecify.annotations.NullMarked;
