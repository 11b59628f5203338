/** Transfers in the journal, and the rows beside it. */
@NullMarked
package org.bloodstream.production.transfer.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
