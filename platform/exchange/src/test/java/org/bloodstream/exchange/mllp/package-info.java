@NullMarked
package org.bloodstream.exchange.mllp;

import org.jspecify.annotations.NullMarked;
