/** Ranges and numbers in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.numbers.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
