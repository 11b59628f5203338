/** The donor register in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.registration.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
