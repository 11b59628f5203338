/** Histories in the journal, each with its row beside it. */
@NullMarked
package org.bloodstream.production.history.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
