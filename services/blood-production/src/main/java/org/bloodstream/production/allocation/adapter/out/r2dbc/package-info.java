/** Allocations in PostgreSQL, where a unit can stand once. */
@NullMarked
package org.bloodstream.production.allocation.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
