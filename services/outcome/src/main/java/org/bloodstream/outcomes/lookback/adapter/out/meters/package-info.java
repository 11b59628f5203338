/** What waits, as numbers for whoever runs the service. */
@NullMarked
package org.bloodstream.outcomes.lookback.adapter.out.meters;

import org.jspecify.annotations.NullMarked;
