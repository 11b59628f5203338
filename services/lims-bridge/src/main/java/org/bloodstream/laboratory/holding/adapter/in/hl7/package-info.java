/** Reads BPS^O29. */
@NullMarked
package org.bloodstream.laboratory.holding.adapter.in.hl7;

import org.jspecify.annotations.NullMarked;
