/** Samples over HTTP. */
@NullMarked
package org.bloodstream.donors.sampling.adapter.in.http;

import org.jspecify.annotations.NullMarked;
