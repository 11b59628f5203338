/** A clinician's reviews of donors of 17, and of 66 and more: recorded, and read by the rules on age. */
@NullMarked
package org.bloodstream.donors.review.application;

import org.jspecify.annotations.NullMarked;
