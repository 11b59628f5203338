/** What others' events mean for look-back. */
@NullMarked
package org.bloodstream.outcomes.lookback.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
