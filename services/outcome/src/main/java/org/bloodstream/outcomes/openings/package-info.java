/** Who has seen a person's record: every opening that any service recorded. */
@NullMarked
package org.bloodstream.outcomes.openings;

import org.jspecify.annotations.NullMarked;
