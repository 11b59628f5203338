/** Episodes as they stand in the journal. */
@NullMarked
package org.bloodstream.outcomes.episode.adapter.out.journal;

import org.jspecify.annotations.NullMarked;
