/** Any text at all, given to every reader: {@code make fuzz}, and a short run of it in every build. */
@NullMarked
package org.bloodstream.blood.fuzz;

import org.jspecify.annotations.NullMarked;
