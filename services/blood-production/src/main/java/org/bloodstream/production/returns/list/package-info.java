/** Which returns there are, and what they are credited with. */
@NullMarked
package org.bloodstream.production.returns.list;

import org.jspecify.annotations.NullMarked;
