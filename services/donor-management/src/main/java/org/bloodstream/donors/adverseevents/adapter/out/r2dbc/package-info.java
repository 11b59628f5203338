/** Adverse events of donors in PostgreSQL; the words stay here. */
@NullMarked
package org.bloodstream.donors.adverseevents.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
