/** What is for nobody any more: discarded with a reason, and counted against what was made. */
@NullMarked
package org.bloodstream.production.discard;

import org.jspecify.annotations.NullMarked;
