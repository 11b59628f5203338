/** Collections at the session over HTTP. */
@NullMarked
package org.bloodstream.donors.chairside.adapter.in.http;

import org.jspecify.annotations.NullMarked;
