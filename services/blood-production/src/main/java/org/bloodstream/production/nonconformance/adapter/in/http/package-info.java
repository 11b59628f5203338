/** Non-conformances over HTTP. */
@NullMarked
package org.bloodstream.production.nonconformance.adapter.in.http;

import org.jspecify.annotations.NullMarked;
