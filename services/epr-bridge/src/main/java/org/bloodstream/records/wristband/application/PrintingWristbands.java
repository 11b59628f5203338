package org.bloodstream.records.wristband.application;

import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.application.Patients;
import org.bloodstream.records.patients.domain.Patient.Living;
import org.bloodstream.records.wristband.domain.WristbandCase;
import org.bloodstream.records.wristband.domain.WristbandOutcome;
import org.bloodstream.records.wristband.domain.WristbandPolicy;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.Relationships;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class PrintingWristbands {
    private final Patients patients;
    private final Openings openings;
    private final Relationships relationships;

    PrintingWristbands(Patients patients, Openings openings, Relationships relationships) {
        this.patients = patients;
        this.openings = openings;
        this.relationships = relationships;
    }

    /** A refusal tells of the patient too, so it is on record as an opening like the wristband. Empty when nobody has the number. */
    public Mono<WristbandOutcome> wristband(Opening opening, PatientIdentifier number) {
        return patients.find(number)
                .flatMap(patient -> openings.given(opening, patient.main().key(), patient))
                .flatMap(patient -> liesWhereTheCallerWorks(opening, patient)
                        .map(there -> WristbandPolicy.decide(
                                new WristbandCase(number, patient, there, opening.breaksTheGlass()))));
    }

    private Mono<Boolean> liesWhereTheCallerWorks(Opening opening, Living patient) {
        return Mono.justOrEmpty(opening.caller().hospital())
                .flatMap(hospital ->
                        relationships.admitted(hospital, patient.main().key()))
                .defaultIfEmpty(false);
    }
}
