@NullMarked
package org.bloodstream.telemetry;

import org.jspecify.annotations.NullMarked;
