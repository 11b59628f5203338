package org.bloodstream.deployment;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** YAML as the trees that everything here reads. */
final class Yaml {
    private Yaml() {}

    static List<JsonNode> documents(String text) {
        return StreamSupport.stream(reader().loadAll(text).spliterator(), false)
                .filter(Objects::nonNull)
                .map(document -> JsonMapper.shared().<JsonNode>valueToTree(document))
                .toList();
    }

    static JsonNode document(String text) {
        return JsonMapper.shared().valueToTree(reader().load(text));
    }

    /** JSON is YAML. */
    static String written(JsonNode tree) {
        return tree.toPrettyString();
    }

    private static org.yaml.snakeyaml.Yaml reader() {
        var options = new LoaderOptions();
        // A key given twice is a mistake, which Helm would not tell of.
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(20_000_000);
        return new org.yaml.snakeyaml.Yaml(new SafeConstructor(options));
    }
}
