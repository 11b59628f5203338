package org.bloodstream.outcomes.lookback.application;

import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.lookback.application.CasesFromDonors.Cause;
import org.bloodstream.outcomes.lookback.domain.Ground;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * A donor whose marker of infection the reference laboratory has confirmed is looked back on by itself: every donation before
 * (05_donation_testing.md, section 5.2, step 5 [GK]; ST-10).
 */
@Service
public class FollowingConfirmations {
    /** Which marker it was stands with the donation: a case says it to nobody. */
    private static final String WORDS = "The reference laboratory has confirmed a marker of infection";

    private final CasesFromDonors cases;

    FollowingConfirmations(CasesFromDonors cases) {
        this.cases = cases;
    }

    /**
     * Call inside a transaction.
     *
     * @param id of the case, the same for the same result
     */
    public Mono<Void> confirmed(DonationNumber donation, UUID id, Act act) {
        return cases.open(Set.of(donation), new Cause(id, Ground.DONOR_SEROCONVERSION, WORDS), act);
    }
}
