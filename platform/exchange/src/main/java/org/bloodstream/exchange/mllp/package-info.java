/** MLLP framing on TCP: the listener that takes messages in and the link that carries ours to a peer. */
@NullMarked
package org.bloodstream.exchange.mllp;

import org.jspecify.annotations.NullMarked;
