/** Bacterial screening: what a culture shows of a pack, also after it has left. */
@NullMarked
package org.bloodstream.production.screening;

import org.jspecify.annotations.NullMarked;
