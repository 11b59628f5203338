package org.bloodstream.donors.adverseevents.application;

import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.adverseevents.domain.AdverseEventReport;
import org.bloodstream.donors.adverseevents.domain.EventOutcome;
import org.bloodstream.donors.adverseevents.domain.FollowUp;
import org.bloodstream.donors.adverseevents.domain.KnownAdverseEvent;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** What happened to donors through giving. */
public interface AdverseEvents {
    Mono<Boolean> isDonor(UUID donor);

    /** Under any number of the donor's; also of a collection that was discarded or failed. */
    Mono<Boolean> isOf(DonationNumber donation, UUID donor);

    Mono<Void> add(UUID event, UUID donor, AdverseEventReport report, String words, Act act);

    /** Until the transaction ends nobody else changes it; empty when there is none. */
    Mono<KnownAdverseEvent> lock(UUID event);

    Mono<Void> followUp(KnownAdverseEvent event, FollowUp followUp, Act act);

    Mono<Void> close(KnownAdverseEvent event, int followUp, String words, Act act);

    Mono<Void> conclude(KnownAdverseEvent event, EventOutcome outcome, Act act);
}
