/** Telling what binds a patient, and ending it. */
@NullMarked
package org.bloodstream.outcomes.needs.application;

import org.jspecify.annotations.NullMarked;
