/** Donations for one patient alone over HTTP. */
@NullMarked
package org.bloodstream.donors.designation.adapter.in.http;

import org.jspecify.annotations.NullMarked;
