package org.bloodstream.donors.deferral.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.domain.AfterHealthCheck;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Ended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Extended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Imposed;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deferrals of donors who have one record each. */
public final class DeferralsInMemory implements Deferrals {
    private final List<Deferral> all = new ArrayList<>();

    public List<Deferral> all() {
        return List.copyOf(all);
    }

    @Override
    public Mono<List<Deferral>> of(UUID donor) {
        return Mono.fromSupplier(
                () -> all.stream().filter(each -> each.donor().equals(donor)).toList());
    }

    @Override
    public Flux<RecordedDeferralChange> history(UUID donor) {
        return Flux.empty();
    }

    @Override
    public Mono<Void> add(Imposed imposed, Act act) {
        return Mono.fromRunnable(() -> all.add(imposed.deferral()));
    }

    @Override
    public Mono<Void> add(AfterHealthCheck after, Act act) {
        return Mono.fromRunnable(() -> {
            after.ended().forEach(this::put);
            all.addAll(after.imposed());
        });
    }

    @Override
    public Mono<Void> extend(Extended extended, String words, Act act) {
        return Mono.fromRunnable(() -> put(extended.after()));
    }

    @Override
    public Mono<Void> end(Ended ended, String words, Act act) {
        return Mono.fromRunnable(() -> put(ended.after()));
    }

    private void put(Deferral after) {
        all.replaceAll(each -> each.deferral().equals(after.deferral()) ? after : each);
    }
}
