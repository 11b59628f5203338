/** The independent check: invariants over evidence and final state. No code of the services is used here. */
@NullMarked
package org.bloodstream.chaos.check;

import org.jspecify.annotations.NullMarked;
