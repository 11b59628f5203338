/** Donations and the series of donation numbers in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.collection.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
