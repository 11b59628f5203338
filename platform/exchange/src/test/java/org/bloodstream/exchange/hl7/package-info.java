@NullMarked
package org.bloodstream.exchange.hl7;

import org.jspecify.annotations.NullMarked;
