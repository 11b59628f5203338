/** Reviews over HTTP. */
@NullMarked
package org.bloodstream.donors.review.adapter.in.http;

import org.jspecify.annotations.NullMarked;
