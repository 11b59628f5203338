package org.bloodstream.donors.offlinecheck.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.offlinecheck.application.CheckOutcome.Judged;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Health checks that tablets recorded, and what a clinician has to look into. */
public interface OfflineChecks {
    /** A check that was judged. */
    record Kept(UUID session, String content, Judged judged) {}

    enum Kind {
        /** It could not be judged. */
        NOT_JUDGED,
        /** The donor was told something else. */
        JUDGED_OTHERWISE,
        /** Blood was taken that should not have been: it is held. */
        BLOOD_HELD
    }

    /**
     * @param about the check, or the collection whose blood is held
     * @param content what the tablet sent, where it could not be judged
     */
    record Task(
            Kind kind,
            UUID about,
            UUID session,
            UUID donor,
            @Nullable DonationNumber donation,
            List<String> codes,
            @Nullable String content) {
        public Task {
            codes = List.copyOf(codes);
        }
    }

    Mono<Kept> find(UUID id);

    /** @param rules version that judged it */
    Mono<Void> add(UUID session, OfflineCheck check, Judged judged, int rules, Act act);

    /** Whether the last check of the session for this donation before that moment told that the donor may give. */
    Mono<Boolean> toldEligible(UUID session, UUID donor, DonationType donation, Instant before);

    /** Collections of the donor at the session that were started after that moment and became donations. */
    Flux<Collection> donationsAfter(UUID session, UUID donor, Instant moment);

    Mono<Boolean> isRaised(Kind kind, UUID about);

    /** The same again is the same task. */
    Mono<UUID> raise(Task task, Act act);

    /** The check was judged after all. */
    Mono<Void> settle(UUID check, Act act);
}
