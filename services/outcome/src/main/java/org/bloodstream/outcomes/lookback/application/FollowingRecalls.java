package org.bloodstream.outcomes.lookback.application;

import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.lookback.application.CasesFromDonors.Cause;
import org.bloodstream.outcomes.lookback.domain.Ground;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What hospitals answer to recalls. Call inside a transaction. */
@Service
public class FollowingRecalls {
    private static final String WORDS = "Answered to a recall: transfused";

    private final SaidGiven said;
    private final DonorRecords donors;
    private final CasesFromDonors cases;

    FollowingRecalls(SaidGiven said, DonorRecords donors, CasesFromDonors cases) {
        this.said = said;
        this.donors = donors;
        this.cases = cases;
    }

    /**
     * The pack is in somebody. A case is opened from its donor, unless one is open. Of a pool, from every donor whose donation was
     * ever on hold.
     *
     * @param id of the case, the same for the same answer
     */
    public Mono<Void> given(ComponentId component, UUID id, Act act) {
        return said.given(component)
                .then(suspected(component.donation()))
                .flatMap(donations -> cases.open(donations, new Cause(id, Ground.RECALL, WORDS), act));
    }

    /** The donations for which the pack may have been recalled. */
    private Mono<Set<DonationNumber>> suspected(DonationNumber number) {
        return donors.contributing(number)
                .flatMap(contributing ->
                        contributing.isEmpty() ? Mono.just(Set.of(number)) : donors.everHeld(contributing));
    }

    /** Another answer came, which stands before the earlier. */
    public Mono<Void> notGiven(ComponentId component) {
        return said.notGiven(component);
    }
}
