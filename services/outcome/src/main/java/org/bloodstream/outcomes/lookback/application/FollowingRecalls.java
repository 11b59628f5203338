package org.bloodstream.outcomes.lookback.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
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

/** What hospitals answer to recalls. Call inside a transaction. */
@Service
public class FollowingRecalls {
    private static final String WORDS = "Answered to a recall: transfused";

    private final SaidGiven said;
    private final DonorRecords donors;
    private final LookBacks cases;

    FollowingRecalls(SaidGiven said, DonorRecords donors, LookBacks cases) {
        this.said = said;
        this.donors = donors;
        this.cases = cases;
    }

    /**
     * The pack is in somebody. A case is opened from its donor, unless one is open: it has the pack on its list already. Of a pool,
     * from every donor whose donation was ever on hold.
     *
     * @param id of the case, the same for the same answer
     */
    public Mono<Void> given(ComponentId component, UUID id, Act act) {
        return said.given(component)
                .then(suspected(component.donation()))
                .flatMap(donors::donorsOf)
                .map(known -> known.values().stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .toList())
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("word of the collection has not come yet")))
                .flatMapMany(found ->
                        Flux.range(0, found.size()).concatMap(which -> open(found.get(which), id(id, which), act)))
                .then();
    }

    /** The donations for which the pack may have been recalled. */
    private Mono<Set<DonationNumber>> suspected(DonationNumber number) {
        return donors.contributing(number)
                .flatMap(contributing ->
                        contributing.isEmpty() ? Mono.just(Set.of(number)) : donors.everHeld(contributing));
    }

    private static UUID id(UUID answer, int which) {
        return which == 0
                ? answer
                : UUID.nameUUIDFromBytes("%s %d".formatted(answer, which).getBytes(UTF_8));
    }

    private Mono<Void> open(UUID donor, UUID id, Act act) {
        return donors.allOf(Set.of(donor))
                .flatMap(cases::anyOpenFrom)
                .filter(open -> !open)
                .flatMap(_ -> cases.open(opened(id, donor, act), act));
    }

    private static LookBackCase opened(UUID id, UUID donor, Act act) {
        return new LookBackCase(
                id,
                new Start.FromDonor(donor),
                Ground.RECALL,
                WORDS,
                new Actor(act.actor()),
                OdsCode.REGION,
                act.at(),
                null);
    }

    /** Another answer came, which stands before the earlier. */
    public Mono<Void> notGiven(ComponentId component) {
        return said.notGiven(component);
    }
}
