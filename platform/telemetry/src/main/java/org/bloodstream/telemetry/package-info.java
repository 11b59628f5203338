/** Traces, metrics and logs: what a part tells of itself, and what it keeps to itself. */
@NullMarked
package org.bloodstream.telemetry;

import org.jspecify.annotations.NullMarked;
