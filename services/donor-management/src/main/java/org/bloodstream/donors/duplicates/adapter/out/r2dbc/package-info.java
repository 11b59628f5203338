/** Duplicates in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.duplicates.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
