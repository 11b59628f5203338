/** Returns over HTTP. */
@NullMarked
package org.bloodstream.production.returns.adapter.in.http;

import org.jspecify.annotations.NullMarked;
