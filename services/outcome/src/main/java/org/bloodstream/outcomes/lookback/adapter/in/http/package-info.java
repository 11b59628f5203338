/** Look-back over HTTP. */
@NullMarked
package org.bloodstream.outcomes.lookback.adapter.in.http;

import org.jspecify.annotations.NullMarked;
