/** Transport boxes over HTTP. */
@NullMarked
package org.bloodstream.production.transport.adapter.in.http;

import org.jspecify.annotations.NullMarked;
