/** Reads OMB^O27 of hospitals' laboratories. */
@NullMarked
package org.bloodstream.laboratory.hospitalorder.adapter.in.hl7;

import org.jspecify.annotations.NullMarked;
