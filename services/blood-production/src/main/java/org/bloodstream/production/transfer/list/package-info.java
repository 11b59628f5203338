/** Which transfers there are. */
@NullMarked
package org.bloodstream.production.transfer.list;

import org.jspecify.annotations.NullMarked;
