/** Donation numbers over HTTP. */
@NullMarked
package org.bloodstream.donors.numbers.adapter.in.http;

import org.jspecify.annotations.NullMarked;
