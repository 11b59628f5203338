package org.bloodstream.donors.postdonation.application;

import org.bloodstream.donors.postdonation.domain.ReactiveResult;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Only this service knows which donations have one donor: what is found in one is told of the others. */
@Service
public class PassingOnResults {
    private final PostDonationReports reports;

    PassingOnResults(PostDonationReports reports) {
        this.reports = reports;
    }

    /** Call inside a transaction. The answer says whether the donation is known here. */
    public Mono<Boolean> passOn(ReactiveResult result, Act act) {
        return reports.whoGave(result.donation())
                .flatMap(reports::lockDonor)
                .flatMap(donor -> reports.tell(result.reaches(donor), act).thenReturn(true))
                .defaultIfEmpty(false);
    }
}
