/** The two tables of the exchange: every message that came in and every message that must go out. */
@NullMarked
package org.bloodstream.exchange.ledger;

import org.jspecify.annotations.NullMarked;
