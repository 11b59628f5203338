/** A reactive result as the donor's concern: who must speak with them, until when, and how it ended. */
@NullMarked
package org.bloodstream.donors.counselling.domain;

import org.jspecify.annotations.NullMarked;
