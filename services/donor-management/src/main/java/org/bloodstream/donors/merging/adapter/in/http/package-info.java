/** Merging over HTTP. */
@NullMarked
package org.bloodstream.donors.merging.adapter.in.http;

import org.jspecify.annotations.NullMarked;
