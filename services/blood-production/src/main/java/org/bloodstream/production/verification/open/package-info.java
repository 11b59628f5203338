/** Released units whose label has not been scanned back: a plain read model. */
@NullMarked
package org.bloodstream.production.verification.open;

import org.jspecify.annotations.NullMarked;
