/** What the laboratory has to do: a plain read model. */
@NullMarked
package org.bloodstream.production.batch.open;

import org.jspecify.annotations.NullMarked;
