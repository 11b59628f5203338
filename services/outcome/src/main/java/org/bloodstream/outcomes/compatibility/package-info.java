/** The compatibility policy as a rule set: its text, and which bedside checks a change of it would have answered otherwise. */
@NullMarked
package org.bloodstream.outcomes.compatibility;

import org.jspecify.annotations.NullMarked;
