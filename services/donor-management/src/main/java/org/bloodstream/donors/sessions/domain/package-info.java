/** Donation sessions at venues: their plan, their slots, and the appointments in them. */
@NullMarked
package org.bloodstream.donors.sessions.domain;

import org.jspecify.annotations.NullMarked;
