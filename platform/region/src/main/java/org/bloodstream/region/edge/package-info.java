/** The platform's public edges as an outsider sees them: HTTP with a token, and MLLP. */
@NullMarked
package org.bloodstream.region.edge;

import org.jspecify.annotations.NullMarked;
