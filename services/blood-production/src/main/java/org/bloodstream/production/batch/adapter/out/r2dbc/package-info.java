/** Batches in PostgreSQL and in the journal. */
@NullMarked
package org.bloodstream.production.batch.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
