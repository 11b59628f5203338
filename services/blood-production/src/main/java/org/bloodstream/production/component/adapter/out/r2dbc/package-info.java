/** Components in PostgreSQL and in the journal. */
@NullMarked
package org.bloodstream.production.component.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
