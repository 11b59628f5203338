@NullMarked
package org.bloodstream.journal.wire;

import org.jspecify.annotations.NullMarked;
