@NullMarked
package org.bloodstream.exchange.tryout;

import org.jspecify.annotations.NullMarked;
