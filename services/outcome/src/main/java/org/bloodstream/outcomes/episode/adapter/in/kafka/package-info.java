/** The subscription {@code reported-outcomes}. */
@NullMarked
package org.bloodstream.outcomes.episode.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
