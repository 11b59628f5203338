/** Assessing donors, and assessments as events. */
@NullMarked
package org.bloodstream.donors.eligibility.application;

import org.jspecify.annotations.NullMarked;
