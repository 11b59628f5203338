/** Overrulings in the database and the journal. */
@NullMarked
package org.bloodstream.donors.overruling.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
