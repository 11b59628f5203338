/** What happens to a frame that arrived, up to the bytes that answer it. */
@NullMarked
package org.bloodstream.exchange.inbound;

import org.jspecify.annotations.NullMarked;
