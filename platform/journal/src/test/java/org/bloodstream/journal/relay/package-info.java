@NullMarked
package org.bloodstream.journal.relay;

import org.jspecify.annotations.NullMarked;
