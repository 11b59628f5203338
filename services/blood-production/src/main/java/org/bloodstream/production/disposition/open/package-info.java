/** Units that wait for a disposition: a plain read model. */
@NullMarked
package org.bloodstream.production.disposition.open;

import org.jspecify.annotations.NullMarked;
