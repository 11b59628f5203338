/** Writing what may be missing into rows. */
@NullMarked
package org.bloodstream.donors.rows;

import org.jspecify.annotations.NullMarked;
