@NullMarked
package org.bloodstream.exchange.outbound;

import org.jspecify.annotations.NullMarked;
