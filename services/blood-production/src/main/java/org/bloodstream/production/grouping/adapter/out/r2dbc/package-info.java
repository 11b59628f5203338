/** The list of discrepancies in PostgreSQL. */
@NullMarked
package org.bloodstream.production.grouping.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
