/** A synthetic region around the platform: its hospital systems as peers, its people, and the demonstration. */
@NullMarked
package org.bloodstream.region;

import org.jspecify.annotations.NullMarked;
