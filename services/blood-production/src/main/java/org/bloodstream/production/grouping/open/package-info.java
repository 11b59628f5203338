/** Discrepancies that nobody has resolved: an open piece of work each. */
@NullMarked
package org.bloodstream.production.grouping.open;

import org.jspecify.annotations.NullMarked;
