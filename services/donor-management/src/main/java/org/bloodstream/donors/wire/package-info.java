/** Spring set-up that belongs to no capability. */
@NullMarked
package org.bloodstream.donors.wire;

import org.jspecify.annotations.NullMarked;
