package org.bloodstream.donors.chairside.application;

import java.util.UUID;
import org.bloodstream.donors.designation.application.Designations;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.designation.domain.Doctor;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** No doctor has asked for anything. */
final class NobodysDesignations implements Designations {
    @Override
    public Mono<Whose> lock(UUID donor) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> add(Designation approved, Doctor requestedBy, Act act) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<Designation> find(UUID designation) {
        return Mono.empty();
    }

    @Override
    public Flux<Designation> of(UUID donor) {
        return Flux.empty();
    }
}
