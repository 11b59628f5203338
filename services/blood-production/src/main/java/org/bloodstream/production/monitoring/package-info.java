/** Quality monitoring: how many units are sampled, what was measured of them, and whether a process is in control. */
@NullMarked
package org.bloodstream.production.monitoring;

import org.jspecify.annotations.NullMarked;
