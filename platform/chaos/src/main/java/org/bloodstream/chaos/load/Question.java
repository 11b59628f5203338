package org.bloodstream.chaos.load;

import java.time.Instant;
import org.bloodstream.chaos.evidence.Reading;
import org.bloodstream.region.people.Patient;

/**
 * A look into a person's record.
 *
 * @param reader the test user, named as its role
 * @param purpose {@code Purpose-Of-Use}
 * @param reason for breaking the glass; empty when it stays whole
 * @param person the key of whose record it is, as the journal names it
 * @param resource the path as the service maps it
 */
record Question(
        Service service, String reader, String purpose, String reason, String person, String resource, String path) {
    static Question donor(String donor) {
        return new Question(
                Service.DONOR_MANAGEMENT,
                "donor-carer",
                "HOPERAT",
                "",
                donor,
                "/api/donors/{donor}",
                "/api/donors/" + donor);
    }

    static Question groupAndScreen(Patient patient) {
        return ofPatient(Service.LIMS_BRIDGE, "TREAT", "", patient, "/api/laboratory/patients/%s/group-and-screen");
    }

    /** With a broken glass, which always opens. */
    static Question needs(Patient patient) {
        return ofPatient(Service.OUTCOME, "ETREAT", "Made up for this run", patient, "/api/outcomes/patients/%s/needs");
    }

    private static Question ofPatient(Service service, String purpose, String reason, Patient patient, String path) {
        return new Question(
                service,
                "transfusion-scientist",
                purpose,
                reason,
                "HCN:" + patient.hcn(),
                path.formatted("{authority}/{value}"),
                path.formatted("HCN/" + patient.hcn()));
    }

    boolean breaksTheGlass() {
        return !reason.isEmpty();
    }

    /** For the record. */
    Reading asked(Instant at, Door door, Answer answer) {
        return new Reading(
                at, service.id(), door.name(), reader, purpose, person, resource, answer.verdict(), answer.status());
    }
}
