package org.bloodstream.donors.designation.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.designation.application.WithdrawnDesignation.Appointment;
import org.bloodstream.donors.designation.application.WithdrawnDesignation.Collected;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.designation.domain.Withdrawal;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Requests that end, and what was done for them until then. */
public interface Withdrawals {
    /**
     * Keeps the request, and its donor, from every other command until the transaction ends.
     *
     * @param donor any number of the donor's; empty when the request is another's, or there is none
     */
    Mono<Designation> lock(UUID donor, UUID designation);

    /** With its event, and one of each donation. */
    Mono<Void> withdraw(Designation known, Withdrawal withdrawal, List<Collected> collected, Act act);

    /** What was collected for it, the oldest first. */
    Flux<Collected> collected(UUID designation);

    Flux<DonationNumber> running(UUID designation);

    /** For whole blood, by start. @param donor any number of the donor's */
    Flux<Appointment> appointments(UUID donor);
}
