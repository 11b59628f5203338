/** What became of a donor: deceased, opted out, transferred; and whether the record's use is restricted. */
@NullMarked
package org.bloodstream.donors.standing.domain;

import org.jspecify.annotations.NullMarked;
