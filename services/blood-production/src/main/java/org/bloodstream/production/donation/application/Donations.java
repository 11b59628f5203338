package org.bloodstream.production.donation.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.history.Versioned;
import reactor.core.publisher.Mono;

/** The donations that donor-management told of, and what happened to them here. */
public interface Donations {
    /** Without effect when it is known already. */
    Mono<Void> learn(KnownDonation donation);

    /** Whoever asked for it for one patient wants it no more. False when there is no such donation for one patient. */
    Mono<Boolean> notWanted(DonationNumber donation, Instant since);

    /**
     * The donation, kept from every other command on it or on its components until the transaction ends: a reactive
     * result can not be recorded while a release is being decided. Empty when it is not known.
     */
    Mono<KnownDonation> lock(DonationNumber donation);

    /** Several, in the order of their numbers, as everybody locks several; those that are not known are left out. */
    Mono<Void> lock(Collection<DonationNumber> donations);

    /**
     * What happened to the donation, kept from every other command likewise, and also when word of its collection has not
     * arrived: a hold does not wait for it.
     */
    Mono<Versioned<DonationInProduction>> lockHistory(DonationNumber donation);

    Mono<KnownDonation> find(DonationNumber donation);

    /** Several; those that are not known are left out. */
    Mono<Map<DonationNumber, KnownDonation>> find(Collection<DonationNumber> donations);

    Mono<Versioned<DonationInProduction>> history(DonationNumber donation);

    /** Of each of these, also of one to which nothing happened. */
    Mono<Map<DonationNumber, DonationInProduction>> states(Collection<DonationNumber> donations);

    /**
     * Appends the event and keeps the rows in step.
     *
     * @param version the one that the event creates
     */
    Mono<Void> append(DonationEvent event, long version, Act act);
}
