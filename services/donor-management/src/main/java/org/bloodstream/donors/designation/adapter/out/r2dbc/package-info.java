/** Donations for one patient alone in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.designation.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
