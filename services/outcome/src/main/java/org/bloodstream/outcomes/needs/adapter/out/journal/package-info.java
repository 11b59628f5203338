/** What binds, and what was ended, in PostgreSQL and the journal. */
@NullMarked
package org.bloodstream.outcomes.needs.adapter.out.journal;

import org.jspecify.annotations.NullMarked;
