/** How the kernel stands in JSON. */
@NullMarked
package org.bloodstream.blood.json;

import org.jspecify.annotations.NullMarked;
