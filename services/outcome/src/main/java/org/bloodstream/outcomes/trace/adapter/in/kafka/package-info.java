/** The subscription {@code trace}. */
@NullMarked
package org.bloodstream.outcomes.trace.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
