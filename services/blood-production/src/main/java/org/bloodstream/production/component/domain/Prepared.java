package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.Preparation;
import org.bloodstream.blood.component.ModificationProcess;

/** What was done to a pack, as far as hospitals ask for it. A pool is what every pack in it was, and what was done to it since. */
final class Prepared {
    private Prepared() {}

    static Preparation of(ComponentMade pack) {
        var irradiated = Preparation.NONE.irradiated(
                first(ModificationProcess.IRRADIATE, pack).orElse(null));
        return first(ModificationProcess.WASH, pack).isPresent() ? irradiated.washedToo() : irradiated;
    }

    private static Optional<Instant> first(ModificationProcess process, ComponentMade pack) {
        return Stream.concat(ofEvery(process, pack).stream(), first(process, pack.modifications()).stream())
                .min(Instant::compareTo);
    }

    private static Optional<Instant> ofEvery(ModificationProcess process, ComponentMade pack) {
        var pooling = pack.first().pooling();
        if (pooling == null) return Optional.empty();
        var times = pooling.constituents().stream()
                .map(each -> first(process, each.modifications()))
                .toList();
        return times.stream().allMatch(Optional::isPresent)
                ? times.stream().flatMap(Optional::stream).min(Instant::compareTo)
                : Optional.empty();
    }

    private static Optional<Instant> first(ModificationProcess process, List<RecordedModification> done) {
        return done.stream()
                .filter(each -> each.process() == process)
                .map(RecordedModification::modifiedAt)
                .min(Instant::compareTo);
    }
}
