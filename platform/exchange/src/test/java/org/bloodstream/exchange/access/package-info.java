/** Who may send by MLLP: a walk that holds a running bridge to the committed table (docs/security/access.md). */
@NullMarked
package org.bloodstream.exchange.access;

import org.jspecify.annotations.NullMarked;
