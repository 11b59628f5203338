/** Boxes on their way and open discrepancies: plain read models. */
@NullMarked
package org.bloodstream.production.transport.open;

import org.jspecify.annotations.NullMarked;
