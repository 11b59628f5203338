/** Bugs that are planted to see that the check finds them. */
@NullMarked
package org.bloodstream.chaos.selftest;

import org.jspecify.annotations.NullMarked;
