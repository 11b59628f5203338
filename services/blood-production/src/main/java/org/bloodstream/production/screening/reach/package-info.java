/** What growth in a pack would hold and recall, before it is said: a plain read model. */
@NullMarked
package org.bloodstream.production.screening.reach;

import org.jspecify.annotations.NullMarked;
