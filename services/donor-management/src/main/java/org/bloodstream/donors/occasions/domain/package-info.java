/** What an event means for a donor's letters. */
@NullMarked
package org.bloodstream.donors.occasions.domain;

import org.jspecify.annotations.NullMarked;
