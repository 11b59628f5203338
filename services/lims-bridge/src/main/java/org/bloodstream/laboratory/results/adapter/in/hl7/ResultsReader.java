package org.bloodstream.laboratory.results.adapter.in.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.group.ORU_R01_ORDER_OBSERVATION;
import ca.uhn.hl7v2.model.v251.group.ORU_R01_PATIENT_RESULT;
import ca.uhn.hl7v2.model.v251.message.ORU_R01;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.message.PatientReader;
import org.bloodstream.laboratory.results.application.Report;

/** Walks an ORU^R01; counts OBR and OBX through the whole message, as ERR-2 does. */
final class ResultsReader {
    private final FieldErrors errors;
    private final ORU_R01 message;
    private final List<Report> reports = new ArrayList<>();
    private int obr;
    private int obx;

    ResultsReader(FieldErrors errors, ORU_R01 message) {
        this.errors = errors;
        this.message = message;
    }

    List<Report> reports() {
        try {
            for (var result : message.getPATIENT_RESULTAll()) read(result);
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        }
        if (reports.isEmpty() && !errors.any())
            errors.add(
                    new Place("OBX", 1, 3),
                    Hl7Error.TABLE_VALUE,
                    "observation-unsupported",
                    "No observation of this message is taken here");
        return reports;
    }

    private void read(ORU_R01_PATIENT_RESULT result) throws HL7Exception {
        var patient = new PatientReader(errors).read(result.getPATIENT().getPID());
        for (var order : result.getORDER_OBSERVATIONAll()) read(patient, order);
    }

    private void read(Optional<PatientIdentifier> patient, ORU_R01_ORDER_OBSERVATION order) throws HL7Exception {
        var observations = new Observations(errors);
        for (var observation : order.getOBSERVATIONAll()) observations.add(observation.getOBX(), ++obx);
        var origin = new Origin(message.getMSH(), order, ++obr);
        if (observations.anyOf(GroupAndScreenReader.CODES))
            new GroupAndScreenReader(errors, observations, origin)
                    .read(patient)
                    .map(Report.OfGroupAndScreen::new)
                    .ifPresent(reports::add);
        if (observations.anyOf(AntibodyReader.CODES))
            new AntibodyReader(errors, observations, origin)
                    .read(patient)
                    .map(Report.OfAntibodies::new)
                    .ifPresent(reports::add);
        if (observations.anyOf(BloodCountReader.CODES))
            new BloodCountReader(errors, observations, origin)
                    .read(patient)
                    .map(Report.OfBloodCount::new)
                    .ifPresent(reports::add);
    }
}
