package org.bloodstream.records.patients.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.records.patients.domain.Patient.Living;
import org.bloodstream.records.patients.domain.PatientEvent.PatientAdmitted;
import org.bloodstream.records.patients.domain.PatientEvent.PatientDischarged;
import org.bloodstream.records.patients.domain.PatientEvent.PatientTransferred;
import org.jspecify.annotations.Nullable;

/** What a sender says happened to a patient. */
public sealed interface Happening {
    Instant at();

    record Identified(Instant at) implements Happening {}

    /** Came as an outpatient or to the emergency department: looked after there, and not admitted. */
    record Attended(@Nullable OdsCode organisation, Instant at) implements Happening {}

    /** @param organisation the hospital that says so, as in those below; absent when no hospital does */
    record Admitted(
            Location location,
            @Nullable String visit,
            @Nullable OdsCode organisation,
            Instant at) implements Happening {}

    record Transferred(
            Location location,
            @Nullable Location from,
            @Nullable OdsCode organisation,
            Instant at) implements Happening {}

    record Discharged(@Nullable OdsCode organisation, Instant at) implements Happening {}

    /** The patient is named in an order or a report; nothing happens to the patient. */
    record Mentioned(Instant at) implements Happening {}

    /**
     * The events that tell it.
     *
     * @param learned whether the patient, one of the numbers or the particulars were not known before: others must hear of
     *     that
     */
    default List<PatientEvent> of(Living patient, boolean learned) {
        return switch (this) {
            case Identified(var at) -> List.of(PatientEvent.identified(patient, at));
            case Attended(var organisation, var at) -> List.of(PatientEvent.attended(patient, organisation, at));
            case Admitted(var location, var visit, var organisation, var at) ->
                List.of(new PatientAdmitted(
                        patient.main(),
                        PatientEvent.listed(patient.numbers()),
                        patient.person().particulars(),
                        location,
                        visit,
                        organisation,
                        at));
            case Transferred(var location, var from, var organisation, var at) ->
                introduced(patient, learned, new PatientTransferred(patient.main(), location, from, organisation, at));
            case Discharged(var organisation, var at) ->
                introduced(patient, learned, new PatientDischarged(patient.main(), organisation, at));
            case Mentioned(var at) -> learned ? List.of(PatientEvent.identified(patient, at)) : List.of();
        };
    }

    private static List<PatientEvent> introduced(Living patient, boolean learned, PatientEvent event) {
        return learned ? List.of(PatientEvent.identified(patient, event.at()), event) : List.of(event);
    }
}
