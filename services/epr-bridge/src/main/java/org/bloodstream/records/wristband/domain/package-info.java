/** When a wristband may be printed, and what it says. */
@NullMarked
package org.bloodstream.records.wristband.domain;

import org.jspecify.annotations.NullMarked;
