/** A donor's rights in the record: to see all of it, and what can be erased when. */
@NullMarked
package org.bloodstream.donors.subjectrights.domain;

import org.jspecify.annotations.NullMarked;
