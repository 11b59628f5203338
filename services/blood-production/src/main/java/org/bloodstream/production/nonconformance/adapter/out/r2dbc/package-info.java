/** Non-conformances in PostgreSQL and in the journal. */
@NullMarked
package org.bloodstream.production.nonconformance.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
