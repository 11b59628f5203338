/** Gathers what is known, decides, asks the unit's owner when events are late, and keeps the check. */
@NullMarked
package org.bloodstream.outcomes.bedside.application;

import org.jspecify.annotations.NullMarked;
