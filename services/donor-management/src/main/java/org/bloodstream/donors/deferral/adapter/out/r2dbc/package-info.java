/** Deferrals in PostgreSQL and in the journal. */
@NullMarked
package org.bloodstream.donors.deferral.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
