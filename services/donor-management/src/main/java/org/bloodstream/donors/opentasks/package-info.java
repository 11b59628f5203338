/** What a person has to look into: after a session was off line, and what is left to a clinician. Lists, and what was done about each. */
@NullMarked
package org.bloodstream.donors.opentasks;

import org.jspecify.annotations.NullMarked;
