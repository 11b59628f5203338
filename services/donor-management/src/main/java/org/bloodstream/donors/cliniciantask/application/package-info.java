/** What is shown to a clinician for decision. */
@NullMarked
package org.bloodstream.donors.cliniciantask.application;

import org.jspecify.annotations.NullMarked;
