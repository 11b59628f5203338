/** Results of the mandatory tests. What they mean is decided in the donation's domain. */
@NullMarked
package org.bloodstream.production.testing;

import org.jspecify.annotations.NullMarked;
