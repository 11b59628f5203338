package org.bloodstream.laboratory.holding.adapter.in.hl7;

import java.util.Optional;
import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * What all BPX of one order share.
 *
 * @param orc which ORC of the message, from 1
 */
record DispenseContext(String laboratory, Optional<PatientIdentifier> patient, Optional<String> order, int orc) {}
