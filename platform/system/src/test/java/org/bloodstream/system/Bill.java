package org.bloodstream.system;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials of one deployable (CycloneDX). */
record Bill(String deployable, List<Component> components) {
    /** @param licences by identifier or name; several are a choice */
    record Component(String name, String version, Set<String> licences) {
        boolean isAllowed(Set<String> allowed) {
            return licences.stream().anyMatch(allowed::contains);
        }

        boolean isPinned() {
            return !version.isEmpty() && !version.endsWith("-SNAPSHOT") && !version.contains(",");
        }
    }

    static Bill read(String deployable, Path file) {
        var json = JsonMapper.shared().readTree(file);
        return new Bill(
                deployable,
                json.path("components").valueStream().map(Bill::component).toList());
    }

    private static Component component(JsonNode json) {
        var licences = json.path("licenses").valueStream().flatMap(Bill::names);
        return new Component(
                json.path("group").asString("") + ":" + json.path("name").asString(),
                json.path("version").asString(""),
                Set.copyOf(licences.toList()));
    }

    private static Stream<String> names(JsonNode choice) {
        var licence = choice.path("license");
        return Stream.of(licence.path("id"), licence.path("name"), choice.path("expression"))
                .map(name -> name.asString(""))
                .filter(name -> !name.isEmpty());
    }
}
