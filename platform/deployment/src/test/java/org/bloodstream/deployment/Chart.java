package org.bloodstream.deployment;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The chart, as Helm's own library sees it. */
final class Chart {
    static final String RELEASE = "region";

    private static final Path FOLDER = Checkout.ROOT.resolve("deploy/helm/bloodstream");
    private static final Map<Profile, String> RENDERED = new EnumMap<>(Profile.class);

    private Chart() {}

    /** Anew at each call, so that a test may break what it is given. */
    static List<JsonNode> rendered(Profile profile) {
        synchronized (RENDERED) {
            return Yaml.documents(RENDERED.computeIfAbsent(profile, known -> template(known.chosen())));
        }
    }

    /** @throws IllegalStateException when Helm, the schema or a template refuses the values */
    static List<JsonNode> rendered(JsonNode values) {
        return Yaml.documents(template(values));
    }

    /** Helm's library shows no hooks, so a Job that is one by its annotations is rendered without them. */
    private static String template(JsonNode values) {
        var shown = Profile.laidOver(values, Yaml.document("""
                migrations: {annotations: {helm.sh/hook: null, helm.sh/hook-delete-policy: null}}"""));
        return withFile(shown, file -> new Helm(FOLDER)
                .template()
                .withName(RELEASE)
                .withNamespace("blood-service")
                .withKubeVersion("1.36.0")
                .withValuesFile(file)
                .call());
    }

    /** Lint looks at the values in the chart alone, so it is shown a chart with these. */
    static LintResult lint(JsonNode values, Path empty) throws IOException {
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = empty.resolve("bloodstream").resolve(FOLDER.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(empty.resolve("bloodstream/values.yaml"), Yaml.written(values));
        return new Helm(empty.resolve("bloodstream")).lint().strict().call();
    }

    private interface Use {
        String of(Path file);
    }

    private static String withFile(JsonNode values, Use use) {
        try {
            var file = Files.createTempFile("values", ".yaml");
            try {
                return use.of(Files.writeString(file, Yaml.written(values)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
