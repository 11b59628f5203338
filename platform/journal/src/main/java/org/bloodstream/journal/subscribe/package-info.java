/** Applies the events of other journals, parks what cannot be applied, knows how complete it all is. */
@NullMarked
package org.bloodstream.journal.subscribe;

import org.jspecify.annotations.NullMarked;
