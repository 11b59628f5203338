/** The patient index in PostgreSQL, and its events in the journal. */
@NullMarked
package org.bloodstream.records.patients.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
