/** Rounds of load, faults, healing and checking, one after another on one platform. */
@NullMarked
package org.bloodstream.chaos.run;

import org.jspecify.annotations.NullMarked;
