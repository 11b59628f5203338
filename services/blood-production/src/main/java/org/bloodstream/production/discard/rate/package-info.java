/** How much of what was made is discarded, and why: a plain read model. */
@NullMarked
package org.bloodstream.production.discard.rate;

import org.jspecify.annotations.NullMarked;
