/** Open holds and recalls, oldest first, so that none is forgotten: a plain read model. */
@NullMarked
package org.bloodstream.production.hold.open;

import org.jspecify.annotations.NullMarked;
