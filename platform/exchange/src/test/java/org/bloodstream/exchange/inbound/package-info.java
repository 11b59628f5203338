@NullMarked
package org.bloodstream.exchange.inbound;

import org.jspecify.annotations.NullMarked;
