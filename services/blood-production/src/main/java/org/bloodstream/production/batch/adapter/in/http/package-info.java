/** Batches over HTTP. */
@NullMarked
package org.bloodstream.production.batch.adapter.in.http;

import org.jspecify.annotations.NullMarked;
