/** What the gateway and every service do alike on their way out. */
@NullMarked
package org.bloodstream.shutdown;

import org.jspecify.annotations.NullMarked;
