/** Discarding over HTTP. */
@NullMarked
package org.bloodstream.production.discard.adapter.in.http;

import org.jspecify.annotations.NullMarked;
