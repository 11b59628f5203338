package org.bloodstream.outcomes.needs.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedTransplant;
import org.bloodstream.outcomes.identity.application.PatientNumbers;
import org.bloodstream.outcomes.needs.domain.TransplantRecorded;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A second one is put beside the first and both bind, until the first is ended: there is no moment when neither does. */
@Service
public class RecordingTransplants {
    private final PatientNumbers numbers;
    private final Transplants transplants;

    RecordingTransplants(PatientNumbers numbers, Transplants transplants) {
        this.numbers = numbers;
        this.transplants = transplants;
    }

    /** To be called in a transaction. Empty when the number names nobody, or two: nothing is recorded then. */
    public Mono<TransplantRecorded> record(Act act, StatedTransplant transplant, String words) {
        var recorded = new TransplantRecorded(UUID.randomUUID(), transplant, words);
        return namesOnePatient(transplant.patient())
                .filter(named -> named)
                .flatMap(_ -> transplants.add(act, recorded).thenReturn(recorded));
    }

    private Mono<Boolean> namesOnePatient(PatientIdentifier patient) {
        return numbers.around(List.of(patient))
                .map(identities -> !identities.personOf(patient).numbers().isEmpty());
    }
}
