/** Load generators. What they use of the processors is counted for neither side. */
@NullMarked
package org.bloodstream.bench.load;

import org.jspecify.annotations.NullMarked;
