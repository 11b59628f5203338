/** Reading and writing values in rows. */
@NullMarked
package org.bloodstream.laboratory.rows;

import org.jspecify.annotations.NullMarked;
