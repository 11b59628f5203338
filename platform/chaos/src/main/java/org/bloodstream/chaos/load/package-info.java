/** A steady mixed load through the public edges; every try is noted. */
@NullMarked
package org.bloodstream.chaos.load;

import org.jspecify.annotations.NullMarked;
