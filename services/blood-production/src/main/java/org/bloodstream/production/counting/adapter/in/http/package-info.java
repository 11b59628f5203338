/** Stock counts over HTTP. */
@NullMarked
package org.bloodstream.production.counting.adapter.in.http;

import org.jspecify.annotations.NullMarked;
