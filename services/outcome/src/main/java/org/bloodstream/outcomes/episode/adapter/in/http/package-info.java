/** Episode and outcome over HTTP. */
@NullMarked
package org.bloodstream.outcomes.episode.adapter.in.http;

import org.jspecify.annotations.NullMarked;
