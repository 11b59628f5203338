/** The containers that were validated for what travels to hospitals and back. */
@NullMarked
package org.bloodstream.production.packing;

import org.jspecify.annotations.NullMarked;
