/** The outcome service: the bedside check, the transfusion episode, and the vein-to-vein trace. */
@NullMarked
package org.bloodstream.outcomes;

import org.jspecify.annotations.NullMarked;
