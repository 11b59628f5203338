/** What was imported, how far an import is, and what differs, in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.migration.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
