/** Returns in the journal, and the rows beside it. */
@NullMarked
package org.bloodstream.production.returns.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
