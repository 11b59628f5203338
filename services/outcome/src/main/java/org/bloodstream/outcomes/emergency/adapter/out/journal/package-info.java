/** Emergencies in the journal and in their table. */
@NullMarked
package org.bloodstream.outcomes.emergency.adapter.out.journal;

import org.jspecify.annotations.NullMarked;
