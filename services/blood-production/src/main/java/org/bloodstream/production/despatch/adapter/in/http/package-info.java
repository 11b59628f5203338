/** Despatch over HTTP. */
@NullMarked
package org.bloodstream.production.despatch.adapter.in.http;

import org.jspecify.annotations.NullMarked;
