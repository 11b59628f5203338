/** Tests of donations, as testing laboratories report them. */
@NullMarked
package org.bloodstream.laboratory.testing;

import org.jspecify.annotations.NullMarked;
