/** Holds in PostgreSQL. */
@NullMarked
package org.bloodstream.production.hold.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
