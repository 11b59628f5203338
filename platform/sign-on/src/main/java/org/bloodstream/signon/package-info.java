/** What the gateway and every service do alike with a caller's token. */
@NullMarked
package org.bloodstream.signon;

import org.jspecify.annotations.NullMarked;
