/** Determinations of the donation's group. What they mean is decided in the donation's domain. */
@NullMarked
package org.bloodstream.production.grouping;

import org.jspecify.annotations.NullMarked;
