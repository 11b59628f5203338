package org.bloodstream.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Metrics that somebody relies on: they stand in a dashboard or in the operators' document. */
record NamedMetrics(Set<String> names) {
    private static final Path DASHBOARDS = Checkout.ROOT.resolve("deploy/dashboards");
    private static final Path DOCUMENT = Checkout.ROOT.resolve("docs/operations/telemetry.md");
    /** The first cell of a row; what stands behind it are labels and meanings. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`bloodstream_[^|]+)\\|");

    private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");
    private static final Pattern EMITTED = Pattern.compile("(?m)^(\\w+)[ {]");

    private static final String GROUPING = "\\b(?:by|without|on|ignoring)\\s*\\([^)]*\\)";

    /** What is no metric's name in an expression: labels, ranges, groupings, functions. */
    private static final Pattern BESIDE =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|" + GROUPING + "|\\w+(?=\\s*(?:" + GROUPING + ")?\\s*\\()");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][\\w:]*");

    static NamedMetrics inDashboardsAndDocuments() {
        try (var dashboards = Files.list(DASHBOARDS)) {
            var names = new TreeSet<String>();
            dashboards
                    .filter(path -> path.toString().endsWith(".json"))
                    .flatMap(path -> JsonMapper.shared().readTree(path).findValuesAsString("expr").stream())
                    .flatMap(NamedMetrics::inExpression)
                    .forEach(names::add);
            ROW.matcher(Files.readString(DOCUMENT))
                    .results()
                    .flatMap(row -> QUOTED.matcher(row.group(1)).results())
                    .forEach(quoted -> names.add(quoted.group(1)));
            return new NamedMetrics(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> inExpression(String expression) {
        var bare = BESIDE.matcher(expression).replaceAll(" ");
        return NAME.matcher(bare).results().map(name -> name.group());
    }

    /** Those that the emitted text (Prometheus) does not have; a timer is there by its count. */
    Set<String> missingFrom(String emitted) {
        var there =
                EMITTED.matcher(emitted).results().map(line -> line.group(1)).collect(Collectors.toSet());
        return names.stream()
                .filter(name -> !there.contains(name) && !there.contains(name + "_count"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
