/** Staff of sessions over HTTP. */
@NullMarked
package org.bloodstream.donors.staffing.adapter.in.http;

import org.jspecify.annotations.NullMarked;
