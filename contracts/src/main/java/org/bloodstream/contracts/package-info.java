/** The agreements of this release, as they stand on the class path. */
@NullMarked
package org.bloodstream.contracts;

import org.jspecify.annotations.NullMarked;
