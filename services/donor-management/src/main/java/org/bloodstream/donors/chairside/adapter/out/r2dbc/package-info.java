/** Collections and their open tasks in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.chairside.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
