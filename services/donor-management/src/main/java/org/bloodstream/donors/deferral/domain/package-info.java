/** Which deferrals of a donor's health checks still hold, over all of the donor's records. */
@NullMarked
package org.bloodstream.donors.deferral.domain;

import org.jspecify.annotations.NullMarked;
