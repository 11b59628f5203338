/** Orders and reports in PostgreSQL, and their events in the journal. */
@NullMarked
package org.bloodstream.records.requests.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
