/** Donor eligibility: the selection rules as a rule set that clinicians approve, and decisions by them. */
@NullMarked
package org.bloodstream.donors.eligibility;

import org.jspecify.annotations.NullMarked;
