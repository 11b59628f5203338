/** Spring set-up that belongs to no capability. */
@NullMarked
package org.bloodstream.laboratory.wire;

import org.jspecify.annotations.NullMarked;
