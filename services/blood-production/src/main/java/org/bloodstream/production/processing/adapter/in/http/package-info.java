/** Processing over HTTP. */
@NullMarked
package org.bloodstream.production.processing.adapter.in.http;

import org.jspecify.annotations.NullMarked;
