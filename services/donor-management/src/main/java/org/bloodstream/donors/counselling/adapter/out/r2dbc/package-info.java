/** Counselling in PostgreSQL: health data of donors, for clinicians alone. */
@NullMarked
package org.bloodstream.donors.counselling.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
