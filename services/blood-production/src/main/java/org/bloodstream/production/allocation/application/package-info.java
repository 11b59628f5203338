/** Which unit is kept for which order: a unit is kept for one, or for none. */
@NullMarked
package org.bloodstream.production.allocation.application;

import org.jspecify.annotations.NullMarked;
