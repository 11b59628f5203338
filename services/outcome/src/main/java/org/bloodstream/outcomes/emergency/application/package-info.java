/** Declaring an emergency, and ending it. */
@NullMarked
package org.bloodstream.outcomes.emergency.application;

import org.jspecify.annotations.NullMarked;
