/** Recalls with what was answered, oldest first: a plain read model. */
@NullMarked
package org.bloodstream.production.recall.open;

import org.jspecify.annotations.NullMarked;
