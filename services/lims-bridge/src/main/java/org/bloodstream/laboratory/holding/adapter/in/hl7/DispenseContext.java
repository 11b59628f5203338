package org.bloodstream.laboratory.holding.adapter.in.hl7;

import java.util.Optional;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * What all BPX of one order share.
 *
 * @param laboratory empty when the message names it wrongly, which then is among the errors
 * @param orc which ORC of the message, from 1
 */
record DispenseContext(
        Optional<OdsCode> laboratory, Optional<PatientIdentifier> patient, Optional<String> order, int orc) {}
