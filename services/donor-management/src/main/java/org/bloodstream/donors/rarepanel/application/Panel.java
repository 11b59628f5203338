package org.bloodstream.donors.rarepanel.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.donors.rarepanel.domain.Determination;
import org.bloodstream.donors.rarepanel.domain.TypedDonor;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is known of donors' red cells, and the calls for named needs. */
public interface Panel {
    /** All of the person, under every number. */
    Mono<TypedDonor> of(UUID donor);

    /** Who lacks all of these by one examination at least. */
    Flux<TypedDonor> lacking(Set<Antigen> antigens);

    Mono<Void> add(UUID donor, List<Determination> determinations, Act act);

    Mono<Void> add(Call call, Act act);

    /** @param request the reference of the request for blood */
    record Call(UUID call, UUID donor, String request, Set<Antigen> lacking, Channel way, LocalDate on) {
        public Call {
            lacking = Set.copyOf(lacking);
        }
    }
}
