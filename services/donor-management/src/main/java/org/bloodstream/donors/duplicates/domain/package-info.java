/** Pairs of records that may be one person, and what somebody decided of them. */
@NullMarked
package org.bloodstream.donors.duplicates.domain;

import org.jspecify.annotations.NullMarked;
