/** Spring set-up of the journal. */
@NullMarked
package org.bloodstream.journal.wire;

import org.jspecify.annotations.NullMarked;
