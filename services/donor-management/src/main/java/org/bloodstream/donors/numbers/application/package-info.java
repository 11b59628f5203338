/** Allotting ranges and accounting for each number: load, decide, keep. */
@NullMarked
package org.bloodstream.donors.numbers.application;

import org.jspecify.annotations.NullMarked;
