/** Rule sets in the service's journal, and the past decisions that they are replayed over. */
@NullMarked
package org.bloodstream.rules.store;

import org.jspecify.annotations.NullMarked;
