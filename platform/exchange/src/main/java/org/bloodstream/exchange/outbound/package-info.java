/** Hands waiting messages to their peers, in order, until each peer's own receipt. */
@NullMarked
package org.bloodstream.exchange.outbound;

import org.jspecify.annotations.NullMarked;
