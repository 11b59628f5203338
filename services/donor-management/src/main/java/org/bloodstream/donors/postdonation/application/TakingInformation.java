package org.bloodstream.donors.postdonation.application;

import java.time.ZoneId;
import java.util.UUID;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.DonorUnknown;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Received;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Refused;
import org.bloodstream.donors.postdonation.domain.PostDonationPolicy;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class TakingInformation {
    private final PostDonationReports reports;
    private final ZoneId zone;

    TakingInformation(PostDonationReports reports, ZoneId zone) {
        this.reports = reports;
        this.zone = zone;
    }

    /** Call inside a transaction. */
    public Mono<PostDonationOutcome> take(ReportInformation command, Act act) {
        return reports.lockDonor(command.donor())
                .map(donor -> PostDonationPolicy.decide(
                        command.report(), donor, UUID.randomUUID(), act.at().atZone(zone)))
                .flatMap(outcome -> keep(command, outcome, act))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<PostDonationOutcome> keep(ReportInformation command, PostDonationOutcome outcome, Act act) {
        return switch (outcome) {
            case Received received -> reports.add(command, received, act).thenReturn(outcome);
            case Refused _, DonorUnknown _ -> Mono.just(outcome);
        };
    }
}
