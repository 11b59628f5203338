/** A donation for one patient alone, asked for by a doctor and approved by a donor clinician. */
@NullMarked
package org.bloodstream.donors.designation.domain;

import org.jspecify.annotations.NullMarked;
