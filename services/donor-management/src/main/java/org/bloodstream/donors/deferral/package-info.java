/** Deferrals of donors, by health checks and by staff: the one place that says who must not give, and until when. */
@NullMarked
package org.bloodstream.donors.deferral;

import org.jspecify.annotations.NullMarked;
