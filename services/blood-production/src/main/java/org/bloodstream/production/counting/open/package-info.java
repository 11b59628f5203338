/** Open counts and open discrepancies: plain read models. */
@NullMarked
package org.bloodstream.production.counting.open;

import org.jspecify.annotations.NullMarked;
