package org.bloodstream.bench.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a run differs from an earlier one, figure by figure. */
public record Change(Report before, Report after) {
    private static final String ROW = "%-5s %-34s %8s %8s %8s  %s";

    public String text() {
        return Stream.concat(
                        Stream.of(
                                "%s%s against %s%s".formatted(after.at(), rough(after), before.at(), rough(before)),
                                ROW.formatted("", "", "before", "after", "change", "")
                                        .stripTrailing()),
                        after.findings().stream().flatMap(this::rows))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> rows(Finding finding) {
        return finding.figures().stream().map(figure -> row(finding.measure(), figure));
    }

    private String row(String measure, Figure figure) {
        var earlier = estimates(measure, figure.name());
        if (earlier.isEmpty()) {
            return line(measure, figure, "-", "", "new");
        }
        var was = earlier.getFirst();
        var is = figure.estimate();
        var percent = String.format(Locale.ROOT, "%+.1f %%", 100 * (is.median() / was.median() - 1));
        return line(
                measure, figure, Figure.number(was.median()), percent, overlap(was, is) ? "within noise" : "CHANGED");
    }

    private static String line(String measure, Figure figure, String before, String change, String judgement) {
        var after = Figure.number(figure.estimate().median());
        return ROW.formatted(measure, figure.name(), before, after, change, judgement)
                .stripTrailing();
    }

    private List<Estimate> estimates(String measure, String name) {
        return before.findings().stream()
                .filter(finding -> finding.measure().equals(measure))
                .flatMap(finding -> finding.figures().stream())
                .filter(figure -> figure.name().equals(name))
                .map(Figure::estimate)
                .toList();
    }

    /** Two intervals that meet tell of no change. */
    private static boolean overlap(Estimate one, Estimate other) {
        return one.low() <= other.high() && other.low() <= one.high();
    }

    private static String rough(Report report) {
        return report.rough() ? " (rough)" : "";
    }
}
