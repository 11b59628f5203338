/** The holding as a table, beside the journal. */
@NullMarked
package org.bloodstream.laboratory.holding.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
