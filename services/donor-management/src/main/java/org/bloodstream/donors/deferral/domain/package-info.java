/** A deferral: imposed, extended, ended, over; nothing of it is ever deleted. */
@NullMarked
package org.bloodstream.donors.deferral.domain;

import org.jspecify.annotations.NullMarked;
