/** Donations for one patient alone. */
@NullMarked
package org.bloodstream.donors.designation.application;

import org.jspecify.annotations.NullMarked;
