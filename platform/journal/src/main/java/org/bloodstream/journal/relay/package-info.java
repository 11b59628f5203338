/** Numbers, seals and publishes what was committed, one replica at a time. */
@NullMarked
package org.bloodstream.journal.relay;

import org.jspecify.annotations.NullMarked;
