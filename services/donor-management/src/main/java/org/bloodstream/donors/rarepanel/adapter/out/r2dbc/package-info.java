/** The panel in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.rarepanel.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
