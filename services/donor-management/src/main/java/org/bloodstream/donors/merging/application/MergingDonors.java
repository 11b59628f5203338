package org.bloodstream.donors.merging.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.groupalarm.application.WatchingGroups;
import org.bloodstream.donors.merging.domain.MergeObjection.DonorNotMerged;
import org.bloodstream.donors.merging.domain.MergeObjection.SurvivorUnknown;
import org.bloodstream.donors.merging.domain.MergeOutcome;
import org.bloodstream.donors.merging.domain.MergeOutcome.Accepted;
import org.bloodstream.donors.merging.domain.MergeOutcome.DonorUnknown;
import org.bloodstream.donors.merging.domain.MergeOutcome.Refused;
import org.bloodstream.donors.merging.domain.MergingPolicy;
import org.bloodstream.donors.merging.domain.MergingRecord;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class MergingDonors {
    private final Merges merges;
    private final WatchingGroups groups;

    MergingDonors(Merges merges, WatchingGroups groups) {
        this.merges = merges;
        this.groups = groups;
    }

    /** Call inside a transaction. */
    public Mono<MergeOutcome> merge(UUID donor, UUID survivor, String reason, Act act) {
        return locked(donor, survivor, (one, other) -> MergingPolicy.merge(one, other, act.at()))
                .flatMap(outcome -> record(outcome, reason, act));
    }

    /** Call inside a transaction. */
    public Mono<Unmerged> unmerge(UUID donor, String reason, Act act) {
        return merges.into(donor)
                .flatMap(survivor ->
                        locked(donor, survivor, (one, other) -> MergingPolicy.unmerge(one, other, act.at())))
                .switchIfEmpty(Mono.defer(() -> notMerged(donor)))
                .flatMap(outcome -> merges.givenWhileMerged(donor)
                        .collectList()
                        .flatMap(given -> record(outcome, reason, act).thenReturn(new Unmerged(outcome, given))));
    }

    /** @param given donations recorded while the two were one: whose they are, somebody has to say */
    public record Unmerged(MergeOutcome outcome, List<DonationNumber> given) {
        public Unmerged {
            given = List.copyOf(given);
        }
    }

    private Mono<MergeOutcome> locked(
            UUID donor, UUID survivor, BiFunction<MergingRecord, MergingRecord, MergeOutcome> decision) {
        return merges.lock(List.of(donor, survivor))
                .collectMap(MergingRecord::donor)
                .map(found -> decide(found, donor, survivor, decision));
    }

    private static MergeOutcome decide(
            Map<UUID, MergingRecord> found,
            UUID donor,
            UUID survivor,
            BiFunction<MergingRecord, MergingRecord, MergeOutcome> decision) {
        var one = found.get(donor);
        var other = found.get(survivor);
        if (one == null) return new DonorUnknown();
        return other == null ? new Refused(List.of(new SurvivorUnknown())) : decision.apply(one, other);
    }

    private Mono<MergeOutcome> notMerged(UUID donor) {
        return merges.recordsOf(donor)
                .<MergeOutcome>map(_ -> new Refused(List.of(new DonorNotMerged())))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<MergeOutcome> record(MergeOutcome outcome, String reason, Act act) {
        return switch (outcome) {
            case Accepted(var event) ->
                merges.record(event, reason, act)
                        .then(Mono.defer(() -> groups.watch(event.survivor(), act)))
                        .then(Mono.defer(() -> groups.watch(event.donor(), act)))
                        .thenReturn(outcome);
            case Refused _, DonorUnknown _ -> Mono.just(outcome);
        };
    }
}
