/** How it stands with donors, in PostgreSQL and in the journal. */
@NullMarked
package org.bloodstream.donors.standing.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
