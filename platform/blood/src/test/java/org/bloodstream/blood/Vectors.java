package org.bloodstream.blood;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The standard's own examples, from {@code contracts/vectors}. */
public final class Vectors {
    private Vectors() {}

    public static JsonNode read(String name) {
        return JsonMapper.builder().build().readTree(Vectors.class.getResourceAsStream("/contracts/vectors/" + name));
    }
}
