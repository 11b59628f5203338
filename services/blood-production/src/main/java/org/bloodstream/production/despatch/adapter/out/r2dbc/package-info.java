/** Despatch numbers from PostgreSQL. */
@NullMarked
package org.bloodstream.production.despatch.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
