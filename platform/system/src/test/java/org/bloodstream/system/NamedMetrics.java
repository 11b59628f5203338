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
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Metrics that somebody relies on: they stand in a dashboard, in an alert rule, or in the operators' document. */
record NamedMetrics(Set<String> names) {
    private static final Path DASHBOARDS = Checkout.ROOT.resolve("deploy/helm/bloodstream/files/dashboards");
    private static final Path RULES = Checkout.ROOT.resolve("deploy/helm/bloodstream/files/alerts");
    private static final Path DOCUMENT = Checkout.ROOT.resolve("docs/operations/telemetry.md");
    /** The first cell of a row; what stands behind it are labels and meanings. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`bloodstream_[^|]+)\\|");

    private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");
    private static final Pattern EMITTED = Pattern.compile("(?m)^(\\w+)[ {]");

    private static final String GROUPING = "\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)";

    /** What is no metric's name in an expression: labels, ranges, texts, groupings, words between operands, numbers, functions. */
    private static final Pattern BESIDE = Pattern.compile("\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"|" + GROUPING
            + "|\\boffset\\s+\\w+|\\b(?:and|or|unless|bool)\\b|(?<![\\w:])[0-9][\\w.]*|\\w+(?=\\s*(?:" + GROUPING
            + ")?\\s*\\()");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][\\w:]*");

    /** Prometheus' own and those of the cluster's exporters, which no part emits. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("up|ALERTS|kubelet_\\w+|certmanager_\\w+|strimzi_\\w+|cnpg_\\w+|barman_cloud_\\w+");

    static NamedMetrics inDashboardsAlertsAndDocuments() {
        var names = new TreeSet<String>();
        Stream.concat(files(DASHBOARDS, ".json").map(JsonMapper.shared()::readTree), rules())
                .flatMap(tree -> tree.findValuesAsString("expr").stream())
                .flatMap(NamedMetrics::inExpression)
                .forEach(names::add);
        ROW.matcher(read(DOCUMENT))
                .results()
                .flatMap(row -> QUOTED.matcher(row.group(1)).results())
                .forEach(quoted -> names.add(quoted.group(1)));
        names.removeIf(OF_OTHERS.asMatchPredicate());
        // What a rule records, a dashboard may ask; what none records is missing like any other.
        rules().flatMap(tree -> tree.findValuesAsString("record").stream()).forEach(names::remove);
        return new NamedMetrics(names);
    }

    private static Stream<JsonNode> rules() {
        return files(RULES, ".yaml").map(text -> JsonMapper.shared().valueToTree(new Yaml().load(text)));
    }

    private static Stream<String> files(Path folder, String ending) {
        try (var found = Files.list(folder)) {
            return found.filter(path -> path.toString().endsWith(ending)).map(NamedMetrics::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
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
