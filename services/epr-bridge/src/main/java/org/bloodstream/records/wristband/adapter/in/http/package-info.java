/** A wristband over HTTP, in words and on paper. */
@NullMarked
package org.bloodstream.records.wristband.adapter.in.http;

import org.jspecify.annotations.NullMarked;
