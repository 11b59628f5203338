/** Pooling over HTTP. */
@NullMarked
package org.bloodstream.production.pooling.adapter.in.http;

import org.jspecify.annotations.NullMarked;
