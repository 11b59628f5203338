/** Which packs may become one, and what that is. */
@NullMarked
package org.bloodstream.production.pooling.domain;

import org.jspecify.annotations.NullMarked;
