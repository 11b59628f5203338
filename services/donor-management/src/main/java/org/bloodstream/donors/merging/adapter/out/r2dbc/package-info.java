/** Which records are one person, in PostgreSQL and in the journal. */
@NullMarked
package org.bloodstream.donors.merging.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
