/** Measurements over HTTP. */
@NullMarked
package org.bloodstream.production.monitoring.adapter.in.http;

import org.jspecify.annotations.NullMarked;
