package org.bloodstream.donors.postdonation.application;

import java.util.UUID;
import org.bloodstream.donors.postdonation.domain.DonorsDonations;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Received;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** What donors told after giving. */
public interface PostDonationReports {
    /** The donor with every donation, no further one being recorded until the transaction ends; empty when there is none. */
    Mono<DonorsDonations> lockDonor(UUID donor);

    Mono<Void> add(ReportInformation command, Received received, Act act);
}
