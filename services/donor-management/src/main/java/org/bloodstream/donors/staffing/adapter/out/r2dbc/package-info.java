/** Staff of sessions in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.staffing.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
