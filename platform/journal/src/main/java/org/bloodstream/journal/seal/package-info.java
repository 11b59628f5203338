/** The hash chain over the journal, and its verifier. */
@NullMarked
package org.bloodstream.journal.seal;

import org.jspecify.annotations.NullMarked;
