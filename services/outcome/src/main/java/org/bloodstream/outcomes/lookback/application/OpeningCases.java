package org.bloodstream.outcomes.lookback.application;

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
import reactor.core.publisher.Mono;

@Service
public class OpeningCases {
    private final LookBacks cases;
    private final DonorRecords donors;
    private final DrawingUp drawingUp;

    OpeningCases(LookBacks cases, DonorRecords donors, DrawingUp drawingUp) {
        this.cases = cases;
        this.donors = donors;
        this.drawingUp = drawingUp;
    }

    /** What whoever opens a case says. */
    public record Why(Ground ground, String words) {
        @Override
        public String toString() {
            return "Why[" + ground + "]";
        }
    }

    /** Under whose record it was given; empty when nobody has told of such a collection, as of a pool. */
    public Mono<UUID> donorOf(DonationNumber donation) {
        return donors.donorsOf(Set.of(donation))
                .flatMap(found -> Mono.justOrEmpty(found.getOrDefault(donation, Optional.empty())));
    }

    /** The new case's number; empty when nobody has told of the donor. Call inside a transaction. */
    public Mono<UUID> fromDonor(UUID donor, Why why, OdsCode organisation, Act act) {
        return donors.allOf(Set.of(donor))
                .filter(records -> !records.isEmpty())
                .flatMap(_ -> open(new Start.FromDonor(donor), why, organisation, act));
    }

    /** The new case's number; empty when nothing was given to the patient. Call inside a transaction. */
    public Mono<UUID> fromRecipient(Start.FromRecipient start, Why why, OdsCode organisation, Act act) {
        return drawingUp
                .donations(start)
                .filter(donations -> !donations.isEmpty())
                .flatMap(_ -> open(start, why, organisation, act));
    }

    private Mono<UUID> open(Start start, Why why, OdsCode organisation, Act act) {
        var opened = new LookBackCase(
                UUID.randomUUID(),
                start,
                why.ground(),
                why.words(),
                new Actor(act.actor()),
                organisation,
                act.at(),
                null);
        return cases.open(opened, act).thenReturn(opened.id());
    }
}
