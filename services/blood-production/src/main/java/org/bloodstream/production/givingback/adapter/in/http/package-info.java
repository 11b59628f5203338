/** Giving back over HTTP. */
@NullMarked
package org.bloodstream.production.givingback.adapter.in.http;

import org.jspecify.annotations.NullMarked;
