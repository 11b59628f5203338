/** The hospital laboratories' system as a peer: takes HL7 v2 over MLLP and answers, or misbehaves when told to. */
@NullMarked
package org.bloodstream.region.lims;

import org.jspecify.annotations.NullMarked;
