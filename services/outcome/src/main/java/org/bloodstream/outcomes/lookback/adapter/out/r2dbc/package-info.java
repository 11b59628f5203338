/** Look-back cases in PostgreSQL, and what the trace says of donors. */
@NullMarked
package org.bloodstream.outcomes.lookback.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
