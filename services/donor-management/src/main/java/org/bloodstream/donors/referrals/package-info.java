/** Health checks that wait for a clinician's answer, and overrulings that wait for a second clinician. */
@NullMarked
package org.bloodstream.donors.referrals;

import org.jspecify.annotations.NullMarked;
