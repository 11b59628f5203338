/** Why it was decided so, in PostgreSQL. */
@NullMarked
package org.bloodstream.production.disposition.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
