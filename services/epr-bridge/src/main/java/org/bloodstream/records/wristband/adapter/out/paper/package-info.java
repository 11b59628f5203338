/** Wristbands on paper, by the platform's labels. */
@NullMarked
package org.bloodstream.records.wristband.adapter.out.paper;

import org.jspecify.annotations.NullMarked;
