/** Corrections in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.correcting.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
