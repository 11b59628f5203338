@NullMarked
package org.bloodstream.journal.append;

import org.jspecify.annotations.NullMarked;
