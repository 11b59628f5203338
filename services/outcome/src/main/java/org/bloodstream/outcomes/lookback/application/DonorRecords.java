package org.bloodstream.outcomes.lookback.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.outcomes.lookback.domain.BroughtDonation;
import reactor.core.publisher.Mono;

/** What has been heard of donors, under pseudonyms, and of recalls. */
public interface DonorRecords {

    /** Every record of the persons whose records these are, merged ones included; those that nobody told of are left out. */
    Mono<Set<UUID>> allOf(Collection<UUID> donors);

    Mono<Map<DonationNumber, Optional<UUID>>> donationsOf(Collection<UUID> donors);

    /** Under which record each of the donations was given, as far as anybody told. */
    Mono<Map<DonationNumber, Optional<UUID>>> donorsOf(Collection<DonationNumber> donations);

    /** The donations that are in the pool; empty when this is no pool's number. */
    Mono<Set<DonationNumber>> contributing(DonationNumber pool);

    /** Those of these donations that were ever put on hold. */
    Mono<Set<DonationNumber>> everHeld(Collection<DonationNumber> donations);

    /** Those of these donations that were brought from an old system. */
    Mono<List<BroughtDonation>> brought(Collection<DonationNumber> donations);

    /** Packs of these donations, and pools of them, whose recall stands. */
    Mono<Set<ComponentId>> recalled(Collection<DonationNumber> donations);
}
