/** Takes orders of hospitals into the journal. */
@NullMarked
package org.bloodstream.laboratory.hospitalorder.application;

import org.jspecify.annotations.NullMarked;
