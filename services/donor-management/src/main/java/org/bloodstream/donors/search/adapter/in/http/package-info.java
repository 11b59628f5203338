/** Searching over HTTP. */
@NullMarked
package org.bloodstream.donors.search.adapter.in.http;

import org.jspecify.annotations.NullMarked;
