@NullMarked
package org.bloodstream.exchange.ledger;

import org.jspecify.annotations.NullMarked;
