package org.bloodstream.donors.occasions.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** When and where donors are awaited. */
public interface Visits {
    /** Empty when there is no such slot. */
    Mono<Visit> of(UUID session, int slot);

    /** Open appointments of those slots, booked or waiting. */
    Flux<Concerned> in(UUID session, Collection<Integer> slots);

    /**
     * Booked appointments of sessions from tomorrow to that day, about which nothing was written to the donor since then,
     * and nothing is open. None changes until the transaction ends, and each is one replica's.
     *
     * @param tomorrow local date
     * @param last local date
     */
    Flux<Awaited> toRemind(LocalDate tomorrow, LocalDate last, Instant since, int most);

    /**
     * @param startsAt local
     * @param district outward code
     */
    record Visit(LocalDateTime startsAt, String venue, String district) {}

    record Awaited(UUID appointment, UUID donor, UUID session, int slot) {}

    /** @param waiting it is a place on the waiting list */
    record Concerned(UUID appointment, UUID donor, int slot, boolean waiting) {}
}
