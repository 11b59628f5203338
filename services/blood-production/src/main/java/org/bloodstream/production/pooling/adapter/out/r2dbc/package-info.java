/** The numbers of pools in PostgreSQL. */
@NullMarked
package org.bloodstream.production.pooling.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
