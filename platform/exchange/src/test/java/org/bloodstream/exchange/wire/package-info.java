@NullMarked
package org.bloodstream.exchange.wire;

import org.jspecify.annotations.NullMarked;
