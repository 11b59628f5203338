/** Overrulings over HTTP. */
@NullMarked
package org.bloodstream.donors.overruling.adapter.in.http;

import org.jspecify.annotations.NullMarked;
