/** What became of a donor, over HTTP. */
@NullMarked
package org.bloodstream.donors.standing.adapter.in.http;

import org.jspecify.annotations.NullMarked;
