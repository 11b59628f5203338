/** Which units are between two places: on their way back, or from hospital to hospital. */
@NullMarked
package org.bloodstream.production.underway;

import org.jspecify.annotations.NullMarked;
