/** A gentle, endless stream of donations, patients and transfusions. */
@NullMarked
package org.bloodstream.region.simulation;

import org.jspecify.annotations.NullMarked;
