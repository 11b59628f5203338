/** Packs of donations for one patient whose request was withdrawn, for somebody to decide on: a plain read model. */
@NullMarked
package org.bloodstream.production.notwanted;

import org.jspecify.annotations.NullMarked;
