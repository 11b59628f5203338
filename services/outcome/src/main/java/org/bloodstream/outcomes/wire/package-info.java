/** Set-up that belongs to no capability. */
@NullMarked
package org.bloodstream.outcomes.wire;

import org.jspecify.annotations.NullMarked;
