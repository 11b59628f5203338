package org.bloodstream.bench.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as text. */
public final class Table {
    private static final String ROW = "%-5s %-34s %8s  %-18s %s";

    private Table() {}

    public static String of(Report report) {
        return Stream.concat(
                        Stream.of(heading(report), row("", "", "median", "95 % interval", "goal")),
                        report.findings().stream().flatMap(Table::rows))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** One measure's lines. */
    public static String of(Finding finding) {
        return rows(finding).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String heading(Report report) {
        return "%s%n%s"
                .formatted(
                        report.machine(),
                        report.rough()
                                ? "ROUGH: fewer and shorter rounds than the measuring rules ask for (QUICK=1)"
                                : "Held against the goal is the less favourable end of the interval");
    }

    private static Stream<String> rows(Finding finding) {
        var title = "%n%-5s %s".formatted(finding.measure(), finding.title());
        if (finding.reason() != null) {
            return Stream.of(title, "      not measured: " + finding.reason());
        }
        var figures = finding.figures().stream().map(Table::row);
        return Stream.of(Stream.of(title), figures, detail(finding).map("      "::concat))
                .flatMap(lines -> lines);
    }

    private static String row(Figure figure) {
        var estimate = figure.estimate();
        return row(
                "",
                figure.name(),
                Figure.number(estimate.median()),
                "%s to %s".formatted(Figure.number(estimate.low()), Figure.number(estimate.high())),
                figure.verdict());
    }

    private static String row(String measure, String name, String median, String interval, String goal) {
        return ROW.formatted(measure, name, median, interval, goal).stripTrailing();
    }

    private static Stream<String> detail(Finding finding) {
        var rounds = finding.kept() == 0
                ? List.<String>of()
                : List.of(String.format(
                        Locale.ROOT,
                        "%d pairs of rounds, %d thrown away, others at most %.1f %%",
                        finding.kept(),
                        finding.thrownAway(),
                        100 * finding.others()));
        return Stream.of(finding.sides().stream().map(SideFigures::text), rounds.stream(), finding.notes().stream())
                .flatMap(lines -> lines);
    }
}
