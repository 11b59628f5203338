/** The operators' view of the ledger; it never shows content. */
@NullMarked
package org.bloodstream.exchange.operations;

import org.jspecify.annotations.NullMarked;
