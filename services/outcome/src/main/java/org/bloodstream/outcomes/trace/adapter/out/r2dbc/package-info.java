/** Every event about a donation, as it came. */
@NullMarked
package org.bloodstream.outcomes.trace.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
