/** The subscription {@code bedside}. */
@NullMarked
package org.bloodstream.outcomes.bedside.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
