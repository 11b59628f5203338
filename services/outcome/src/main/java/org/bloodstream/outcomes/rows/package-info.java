/** Reading and writing the kernel's values in rows. */
@NullMarked
package org.bloodstream.outcomes.rows;

import org.jspecify.annotations.NullMarked;
