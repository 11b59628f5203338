/** Donors and their history for selection, and assessments in the journal. */
@NullMarked
package org.bloodstream.donors.eligibility.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
