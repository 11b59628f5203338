/** Donation sessions: venues, planning, appointments and the day of the session. */
@NullMarked
package org.bloodstream.donors.sessions;

import org.jspecify.annotations.NullMarked;
