/** Members of staff as identifiers; never names. */
@NullMarked
package org.bloodstream.blood.staff;

import org.jspecify.annotations.NullMarked;
