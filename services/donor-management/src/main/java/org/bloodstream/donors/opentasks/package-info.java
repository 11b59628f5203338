/** Closing what a person has to look into after a session was off line: of collections and of health checks alike. */
@NullMarked
package org.bloodstream.donors.opentasks;

import org.jspecify.annotations.NullMarked;
