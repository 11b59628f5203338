/** Determinations and resolutions over HTTP. */
@NullMarked
package org.bloodstream.production.grouping.adapter.in.http;

import org.jspecify.annotations.NullMarked;
