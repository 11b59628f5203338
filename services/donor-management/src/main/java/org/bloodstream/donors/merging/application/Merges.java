package org.bloodstream.donors.merging.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.merging.domain.MergeEvent;
import org.bloodstream.donors.merging.domain.MergingRecord;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which records of the register are one person, and how it came so. Donations and assessments never move. */
public interface Merges {
    /** The records, kept from every other change until the transaction ends; those that are not there are left out. */
    Flux<MergingRecord> lock(Collection<UUID> donors);

    /** The record that this one was merged into; empty for one that stands for itself. */
    Mono<UUID> into(UUID donor);

    /** All records that are one person with this one, this one included; empty for no record. */
    Mono<List<UUID>> recordsOf(UUID donor);

    /** Every merge and taking apart that the records had a part in, oldest first. */
    Flux<RecordedMerge> history(Collection<UUID> donors);

    /** Donations that were recorded with the survivor since the two were merged. */
    Flux<DonationNumber> givenWhileMerged(UUID donor);

    Mono<Void> record(MergeEvent event, String reason, Act act);

    /**
     * A merge or its end, with who decided it and why.
     *
     * @param decision the event's name
     */
    record RecordedMerge(String decision, UUID donor, UUID survivor, Actor by, String reason, Instant at) {
        /** Reasons are free text and may name somebody. */
        @Override
        public String toString() {
            return "RecordedMerge[…]";
        }
    }
}
