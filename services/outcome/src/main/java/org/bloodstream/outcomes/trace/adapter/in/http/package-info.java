/** The trace over HTTP; who sees what. */
@NullMarked
package org.bloodstream.outcomes.trace.adapter.in.http;

import org.jspecify.annotations.NullMarked;
