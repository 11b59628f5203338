package org.bloodstream.chaos.check;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Recovery;
import org.bloodstream.chaos.evidence.Sample;
import org.bloodstream.chaos.state.FinalState;

/** I10: recovery takes bounded time, and no process grows from quiet moment to quiet moment. */
final class ResourcesBounded implements Invariant {
    /** Five times what docs/reliability.md asks of a service: beyond this nobody would call it recovery. */
    static final double RECOVERY_SECONDS = 100;

    static final int THREADS = 48;
    static final int FILES = 96;
    /** Heaps are small and fixed; what grows beyond is native. */
    static final long RESIDENT_KIB = 192 * 1024;

    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        var slow = evidence.recoveries().stream()
                .filter(recovery -> recovery.seconds() > RECOVERY_SECONDS)
                .map(ResourcesBounded::tell);
        var grown = evidence.samples().stream()
                .collect(Collectors.groupingBy(sample -> sample.part() + " " + sample.pid()))
                .values()
                .stream()
                .flatMap(ResourcesBounded::grown);
        return Stream.concat(slow, grown).map(what -> new Violation("I10", what));
    }

    private static String tell(Recovery recovery) {
        return "round %d: %s only after %.0f s".formatted(recovery.round(), recovery.what(), recovery.seconds());
    }

    /** Of one process: its first quiet moment is not counted, for then it has hardly worked. */
    private static Stream<String> grown(List<Sample> samples) {
        if (samples.size() < 3) return Stream.empty();
        var first = samples.get(1);
        var last = samples.getLast();
        return Stream.of(
                        growth("threads", Sample::threads, THREADS, first, last),
                        growth("open files", Sample::files, FILES, first, last),
                        growth("KiB resident", Sample::residentKiB, RESIDENT_KIB, first, last))
                .flatMap(found -> found);
    }

    private static Stream<String> growth(
            String what, ToLongFunction<Sample> measure, long most, Sample first, Sample last) {
        var grown = measure.applyAsLong(last) - measure.applyAsLong(first);
        return grown > most
                ? Stream.of("%s has %d %s more at the end of round %d than of round %d"
                        .formatted(last.part(), grown, what, last.round(), first.round()))
                : Stream.empty();
    }
}
