/** The donors of the region and what they gave. Only here can a donor's pseudonym be turned into a person. */
@NullMarked
package org.bloodstream.donors;

import org.jspecify.annotations.NullMarked;
