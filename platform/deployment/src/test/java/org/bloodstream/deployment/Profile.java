package org.bloodstream.deployment;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Installations that the chart is checked as. */
enum Profile {
    AS_IT_IS,
    SMALL("deploy/helm/bloodstream/values-small.yaml"),
    REGION("deploy/helm/bloodstream/values-region.yaml"),
    NATION("deploy/helm/bloodstream/values-nation.yaml"),
    EXISTING_SERVERS("deploy/helm/bloodstream/values-region.yaml", "deploy/helm/bloodstream/values-existing.yaml"),
    ON_THE_TEST_CLUSTER(
            "deploy/helm/bloodstream/values-small.yaml",
            "deploy/helm/bloodstream/values-existing.yaml",
            "deploy/cluster/our-own.yaml"),
    EVERYTHING("deploy/helm/bloodstream/values-region.yaml", "platform/deployment/src/test/resources/everything.yaml"),
    LABORATORIES_ONLY("platform/deployment/src/test/resources/laboratories-only.yaml"),
    WITHOUT_LABORATORIES("platform/deployment/src/test/resources/without-laboratories.yaml");

    private final List<String> files;

    Profile(String... files) {
        this.files = List.of(files);
    }

    /** The chart's own values with these files laid over them, as Helm does. */
    JsonNode chosen() {
        return Stream.concat(Stream.of("deploy/helm/bloodstream/values.yaml"), files.stream())
                .map(file -> Yaml.document(Checkout.text(file)))
                .reduce(Profile::laidOver)
                .orElseThrow();
    }

    static JsonNode laidOver(JsonNode below, JsonNode above) {
        if (!(below instanceof ObjectNode object && above instanceof ObjectNode)) {
            return above;
        }
        var merged = object.deepCopy();
        above.properties()
                .forEach(entry -> merged.set(
                        entry.getKey(),
                        merged.has(entry.getKey())
                                ? laidOver(merged.get(entry.getKey()), entry.getValue())
                                : entry.getValue()));
        return merged;
    }
}
