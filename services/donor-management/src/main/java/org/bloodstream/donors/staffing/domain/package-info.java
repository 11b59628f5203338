/** Who works at a session: what its chairs need, who is planned, who was there. */
@NullMarked
package org.bloodstream.donors.staffing.domain;

import org.jspecify.annotations.NullMarked;
