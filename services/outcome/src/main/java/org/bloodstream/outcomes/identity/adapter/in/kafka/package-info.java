/** Learns patients' numbers from the stream {@code patient}. */
@NullMarked
package org.bloodstream.outcomes.identity.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
