/** Concessions that wait for the second person: an open piece of work each. */
@NullMarked
package org.bloodstream.production.concession.open;

import org.jspecify.annotations.NullMarked;
