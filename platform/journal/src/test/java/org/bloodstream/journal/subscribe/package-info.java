@NullMarked
package org.bloodstream.journal.subscribe;

import org.jspecify.annotations.NullMarked;
