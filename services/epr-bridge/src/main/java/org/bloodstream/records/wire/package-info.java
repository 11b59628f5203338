/** Spring set-up that belongs to no capability. */
@NullMarked
package org.bloodstream.records.wire;

import org.jspecify.annotations.NullMarked;
