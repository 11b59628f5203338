/** Health checks that wait for a clinician's answer. */
@NullMarked
package org.bloodstream.donors.referrals;

import org.jspecify.annotations.NullMarked;
