package org.bloodstream.donors.chairside.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** What a tablet told a donor where there was no connection, and what becomes of blood that should not have been taken. */
public interface JudgedOtherwise {
    /** Whether the last health check for this donation that a tablet recorded at the session before that moment told that the donor may give. */
    Mono<Boolean> toldEligible(UUID session, UUID donor, DonationType donation, Instant before);

    /**
     * Holds every component of the donation, and gives a clinician a task; once, however often it is called.
     *
     * @param codes why
     */
    Mono<Void> hold(Collection collection, List<String> codes, Act act);
}
