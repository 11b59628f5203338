/** The bedside check over HTTP. */
@NullMarked
package org.bloodstream.outcomes.bedside.adapter.in.http;

import org.jspecify.annotations.NullMarked;
