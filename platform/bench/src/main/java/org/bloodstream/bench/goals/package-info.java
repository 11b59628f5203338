/** The measures by their names, P1 to P10: what is held against what, and how far ours has to come. */
@NullMarked
package org.bloodstream.bench.goals;

import org.jspecify.annotations.NullMarked;
