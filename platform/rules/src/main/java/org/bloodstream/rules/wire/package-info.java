/** Spring set-up of rule sets. */
@NullMarked
package org.bloodstream.rules.wire;

import org.jspecify.annotations.NullMarked;
