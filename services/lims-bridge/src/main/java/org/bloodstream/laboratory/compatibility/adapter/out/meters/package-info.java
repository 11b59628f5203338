/** How much waits to be acknowledged. */
@NullMarked
package org.bloodstream.laboratory.compatibility.adapter.out.meters;

import org.jspecify.annotations.NullMarked;
