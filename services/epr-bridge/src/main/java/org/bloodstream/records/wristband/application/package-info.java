/** Who the patient of a number is, and whether the patient lies where the caller works. */
@NullMarked
package org.bloodstream.records.wristband.application;

import org.jspecify.annotations.NullMarked;
