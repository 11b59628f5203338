/** Blood groups. */
@NullMarked
package org.bloodstream.blood.group;

import org.jspecify.annotations.NullMarked;
