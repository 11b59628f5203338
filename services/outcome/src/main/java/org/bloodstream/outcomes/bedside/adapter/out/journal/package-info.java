/** Bedside checks in the journal. */
@NullMarked
package org.bloodstream.outcomes.bedside.adapter.out.journal;

import org.jspecify.annotations.NullMarked;
