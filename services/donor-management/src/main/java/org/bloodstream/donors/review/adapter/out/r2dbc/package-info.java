/** Reviews in the database and the journal. */
@NullMarked
package org.bloodstream.donors.review.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
