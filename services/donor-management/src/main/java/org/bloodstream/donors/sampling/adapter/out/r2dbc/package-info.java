/** Samples without a pack in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.sampling.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
