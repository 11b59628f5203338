/** Spring set-up that belongs to no capability. */
@NullMarked
package org.bloodstream.production.wire;

import org.jspecify.annotations.NullMarked;
