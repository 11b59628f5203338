package org.bloodstream.records.patients.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.records.patients.domain.Patient;
import org.bloodstream.records.patients.domain.Patient.Living;
import org.bloodstream.records.patients.domain.PatientEvent;
import reactor.core.publisher.Mono;

/** The patient index as it is kept. Changes run in the caller's transaction. */
public interface Patients {

    /** Every patient that holds one of these numbers; numbers and patients stay locked until the transaction ends. */
    Mono<List<Living>> holders(Set<PatientIdentifier> numbers);

    /** Who holds the number now, living or retired; without locks. */
    Mono<Living> find(PatientIdentifier number);

    Mono<Patient> find(UUID id);

    /** The patient of this record, or of the one into which it was merged. */
    default Mono<Living> survivor(UUID id) {
        return find(id).flatMap(patient -> switch (patient) {
            case Living living -> Mono.just(living);
            case Patient.Replaced replaced -> survivor(replaced.survivor());
        });
    }

    /**
     * Keeps the patient as it is now, with its numbers.
     *
     * <p>Fails with {@link org.bloodstream.journal.StaleSubjectException} when another writer was first.
     *
     * @return the version it has now
     */
    Mono<Long> keep(Patient patient);

    Mono<Void> publish(Act act, Collection<? extends PatientEvent> events);
}
