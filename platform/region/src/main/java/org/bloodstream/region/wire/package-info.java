/** Set-up of the running region. */
@NullMarked
package org.bloodstream.region.wire;

import org.jspecify.annotations.NullMarked;
