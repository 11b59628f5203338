/** Spring set-up: a service gets all of this by depending on the module. */
@NullMarked
package org.bloodstream.web.wire;

import org.jspecify.annotations.NullMarked;
