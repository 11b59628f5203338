/** Duplicates over HTTP. */
@NullMarked
package org.bloodstream.donors.duplicates.adapter.in.http;

import org.jspecify.annotations.NullMarked;
