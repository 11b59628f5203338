package org.bloodstream.region.simulation;

import java.util.List;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.PatientRecord;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.acts.Ward;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.edge.Places;
import org.bloodstream.region.edge.PlatformHttp;
import org.bloodstream.region.edge.Reply;
import org.bloodstream.region.people.Patient;

/** Takes red cells from the hospital's fridge to what becomes of them. */
record Hospital(Places places, PlatformHttp http) {

    private Ward ward() {
        return new Ward(http);
    }

    void use(Bag bag, Patient patient, Patient somebodyElse, Turn turn) throws Exception {
        switch (turn) {
            case TRANSFUSED, RELEASED_TOO_EARLY -> transfuse(bag, patient, "COMPLETED", 280);
            case REACTION -> transfuse(bag, patient, "REACTION", 90);
            case WRONG_PATIENT -> transfuseAtSecondTry(bag, patient, somebodyElse);
            case WASTED -> settle(bag, ward()::waste);
            case UNKNOWN_OUTCOME -> settle(bag, ward()::lose);
            case ON_THE_SHELF, REACTIVE -> {}
        }
    }

    private interface Settlement {
        Reply of(String component) throws Exception;
    }

    private void settle(Bag bag, Settlement settlement) throws Exception {
        awaitArrival(bag);
        settlement.of(bag.component()).done();
    }

    private void transfuseAtSecondTry(Bag bag, Patient patient, Patient somebodyElse) throws Exception {
        new Correspondence(places, somebodyElse, bag).admitBystander();
        prepare(bag, patient);
        if (says(bag, somebodyElse, "GO")) throw new DidNotHappenException("GO for the wrong patient");
        give(bag, patient, "COMPLETED", 280);
    }

    private void transfuse(Bag bag, Patient patient, String end, int volumeMl) throws Exception {
        prepare(bag, patient);
        give(bag, patient, end, volumeMl);
    }

    private void prepare(Bag bag, Patient patient) throws Exception {
        var letters = new Correspondence(places, patient, bag);
        letters.admit();
        letters.reportGroup();
        if (bag.number() % 2 == 0) letters.order();
        else
            new PatientRecord(http)
                    .requestRedCells(Role.PATIENT_RECORD_SYSTEM, patient.hcn(), letters.order("FHIR"))
                    .done();
        awaitArrival(bag);
        letters.issue();
    }

    /** The hospital's laboratory can issue what it knows to be on its way. */
    private void awaitArrival(Bag bag) throws Exception {
        var path = "/api/laboratory/components/" + bag.component();
        Await.until("the pack's arrival", () -> http.get(Role.TRANSFUSION_SCIENTIST, path), Reply::isSuccess);
    }

    private void give(Bag bag, Patient patient, String end, int volumeMl) throws Exception {
        var go = Await.until(
                "GO", () -> check(bag, patient), check -> check.text("answer").equals("GO"));
        ward().start(go.text("check")).done();
        if (end.equals("REACTION")) ward().report(bag.component(), "VOLOVER").done();
        ward().stop(bag.component(), end, volumeMl).done();
        new Correspondence(places, patient, bag).discharge();
    }

    private boolean says(Bag bag, Patient patient, String answer) throws Exception {
        return check(bag, patient).text("answer").equals(answer);
    }

    private Reply check(Bag bag, Patient patient) throws Exception {
        return ward().check(patient.hcn(), List.of(bag.label())).done();
    }
}
