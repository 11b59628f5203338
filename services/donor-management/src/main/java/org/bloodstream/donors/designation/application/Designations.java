package org.bloodstream.donors.designation.application;

import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.designation.domain.Doctor;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that was approved for one patient alone. */
public interface Designations {
    /** Locks the donor until the transaction ends; empty when there is none. */
    Mono<Whose> lock(UUID donor);

    /** With its event. */
    Mono<Void> add(Designation approved, Doctor requestedBy, Act act);

    /** Empty when there is none. */
    Mono<Designation> find(UUID designation);

    /** Of the donor under any number, the soonest to end first. */
    Flux<Designation> of(UUID donor);

    /**
     * @param own the donor's national number as a patient's
     * @param survivor the record that stands for this one
     */
    record Whose(@Nullable PatientIdentifier own, @Nullable UUID survivor) {}
}
