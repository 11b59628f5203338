package org.bloodstream.blood.component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.blood.component.CatalogueReading.RefusedLine;
import org.bloodstream.blood.component.TableReading.Line;

/**
 * Whether the periods of lines about the same subject follow one another without overlap and without a gap. A gap is
 * refused because a day without a specification is more likely a wrong digit than meant; what ends for good has an end.
 */
record Periods<T>(CatalogueTable table, Function<T, Object> subject, Function<T, InForce> period) {
    static final Comparator<InForce> BY_FIRST_DAY = Comparator.comparing(InForce::from);

    List<RefusedLine> refused(List<Line<T>> lines) {
        return lines.stream().collect(Collectors.groupingBy(it -> subject.apply(it.value()))).values().stream()
                .flatMap(each -> ofOne(each).stream())
                .sorted(Comparator.comparingInt(RefusedLine::line))
                .toList();
    }

    private List<RefusedLine> ofOne(List<Line<T>> lines) {
        var ordered = lines.stream()
                .sorted(Comparator.comparing(it -> period.apply(it.value()), BY_FIRST_DAY))
                .toList();
        var refused = new ArrayList<RefusedLine>();
        for (int i = 1; i < ordered.size(); i++) {
            var before = ordered.get(i - 1);
            var end = period.apply(before.value()).until();
            var start = period.apply(ordered.get(i).value()).from();
            if (Objects.equals(end, start)) continue;
            boolean overlap = end == null || end.isAfter(start);
            refused.add(new RefusedLine(
                    table,
                    ordered.get(i).number(),
                    overlap ? "effective-period-overlap" : "effective-period-gap",
                    "The line before it in time, %d, holds until %s"
                            .formatted(before.number(), end == null ? "further notice" : end)));
        }
        return refused;
    }
}
