/** A donor's record as a donor carer reads it: a plain read model. */
@NullMarked
package org.bloodstream.donors.donorrecord;

import org.jspecify.annotations.NullMarked;
