/** Searching the donor register in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.search.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
