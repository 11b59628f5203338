/**
 * Labels of packs and wristbands, as PDF and as ZPL. No Spring, no clock, no network; fonts are read from the class path.
 */
@NullMarked
package org.bloodstream.labels;

import org.jspecify.annotations.NullMarked;
