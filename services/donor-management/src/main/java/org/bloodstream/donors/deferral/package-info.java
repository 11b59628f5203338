/** Deferrals of a donor, as the health checks on record leave them. */
@NullMarked
package org.bloodstream.donors.deferral;

import org.jspecify.annotations.NullMarked;
