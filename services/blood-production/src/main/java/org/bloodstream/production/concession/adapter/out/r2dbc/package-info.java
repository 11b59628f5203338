/** Concessions in PostgreSQL and in the journal. */
@NullMarked
package org.bloodstream.production.concession.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
