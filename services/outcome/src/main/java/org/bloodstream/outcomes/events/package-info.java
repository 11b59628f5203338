/** Reading other services' events as the contracts have them. */
@NullMarked
package org.bloodstream.outcomes.events;

import org.jspecify.annotations.NullMarked;
