/** The benchmark: ours against peers that everybody can have, in one run, on one machine. */
@NullMarked
package org.bloodstream.bench;

import org.jspecify.annotations.NullMarked;
