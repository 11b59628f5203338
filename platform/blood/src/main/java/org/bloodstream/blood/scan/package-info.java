/** Whatever a scanner can emit, and what it is. */
@NullMarked
package org.bloodstream.blood.scan;

import org.jspecify.annotations.NullMarked;
