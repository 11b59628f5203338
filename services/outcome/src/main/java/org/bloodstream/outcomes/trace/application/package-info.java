/** Putting the trace together, and finding what a patient received. */
@NullMarked
package org.bloodstream.outcomes.trace.application;

import org.jspecify.annotations.NullMarked;
