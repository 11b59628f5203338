package org.bloodstream.donors.callup.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.callup.domain.CallOrder;
import org.bloodstream.donors.callup.domain.CallState;
import org.bloodstream.donors.callup.domain.Listed;
import org.bloodstream.donors.callup.domain.Position;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists of donors to call, and what becomes of each. */
public interface CallUps {
    /** A session that takes bookings; empty for any other. Of two lists made at once the second waits for the first. */
    Mono<Occasion> session(UUID session);

    Mono<Void> add(CallUp list, List<Listed> donors, Act act);

    /** Latest first. */
    Flux<Summary> lists(int most);

    Mono<CallUp> find(UUID list);

    /** In the order in which they are called. */
    Flux<Called> donors(UUID list);

    /** One of them, kept from other changes until the transaction ends; empty when not on the list. */
    Mono<Called> lock(UUID list, UUID donor);

    Mono<Void> invited(UUID list, UUID donor, Channel way, LocalDate on, Act act);

    Mono<Void> declined(UUID list, UUID donor, Act act);

    Flux<Called> of(Collection<UUID> donors);

    /**
     * @param district outward code of the venue
     * @param venue where it is; absent where nobody said
     */
    record Occasion(
            UUID session,
            LocalDate day,
            String district,
            @Nullable Position venue) {}

    /** @param withinKm absent where the venue's catchment was called */
    record CallUp(
            UUID list,
            UUID session,
            LocalDate day,
            DonationType donation,
            List<String> groups,
            List<String> districts,
            @Nullable Integer withinKm,
            CallOrder order,
            int most,
            Actor by,
            Instant at) {}

    record Summary(CallUp list, long toInvite, long invited, long declined) {}

    record Called(
            UUID list,
            Listed listed,
            CallState state,
            @Nullable Channel way,
            @Nullable LocalDate calledOn) {}
}
