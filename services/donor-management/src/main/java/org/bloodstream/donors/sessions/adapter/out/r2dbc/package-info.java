/** Venues, sessions and appointments in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.sessions.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
