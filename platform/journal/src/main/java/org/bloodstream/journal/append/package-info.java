/** Writing and reading the own journal. */
@NullMarked
package org.bloodstream.journal.append;

import org.jspecify.annotations.NullMarked;
