package org.bloodstream.outcomes.lookback.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.lookback.domain.Ground;
import org.bloodstream.outcomes.lookback.domain.LookBackCase;
import org.bloodstream.outcomes.lookback.domain.Start;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Cases that open by themselves, from what others' events say of donations. */
@Service
class CasesFromDonors {
    private final DonorRecords donors;
    private final LookBacks cases;

    CasesFromDonors(DonorRecords donors, LookBacks cases) {
        this.donors = donors;
        this.cases = cases;
    }

    /** @param id of the first case, the same for the same cause: others' follow from it */
    record Cause(UUID id, Ground ground, String words) {
        private UUID id(int which) {
            return which == 0
                    ? id
                    : UUID.nameUUIDFromBytes("%s %d".formatted(id, which).getBytes(UTF_8));
        }
    }

    /**
     * One for every donor of these donations, unless one is open: it has all of theirs on its list already. Call inside a
     * transaction. An error that passes when word of a collection has not come yet.
     */
    Mono<Void> open(Collection<DonationNumber> donations, Cause cause, Act act) {
        return donors.donorsOf(donations)
                .map(known -> known.values().stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .toList())
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("word of the collection has not come yet")))
                .flatMapMany(found ->
                        Flux.range(0, found.size()).concatMap(which -> open(found.get(which), which, cause, act)))
                .then();
    }

    private Mono<Void> open(UUID donor, int which, Cause cause, Act act) {
        return donors.allOf(Set.of(donor))
                .flatMap(cases::anyOpenFrom)
                .filter(open -> !open)
                .flatMap(_ -> cases.open(opened(cause.id(which), donor, cause, act), act));
    }

    private static LookBackCase opened(UUID id, UUID donor, Cause cause, Act act) {
        return new LookBackCase(
                id,
                new Start.FromDonor(donor),
                cause.ground(),
                cause.words(),
                new Actor(act.actor()),
                OdsCode.REGION,
                act.at(),
                null);
    }
}
