package org.bloodstream.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.testkit.BloodstreamTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

@BloodstreamTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiIT {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void the_agreed_paths_are_those_of_the_controllers() throws Exception {
        assertThat(controllers()).isEqualTo(agreed("contracts/http/lims-bridge.yaml"));
    }

    /** Operations pages are the platform's, and have a contract of their own. */
    private Set<String> controllers() {
        var all = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getName().startsWith("org.bloodstream.laboratory.")) return;
            for (var path : mapping.getPatternsCondition().getPatterns())
                for (var method : mapping.getMethodsCondition().getMethods())
                    all.add(method + " " + path.getPatternString());
        });
        return all;
    }

    private static Set<String> agreed(String file) throws java.io.IOException {
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(new ClassPathResource(file).getInputStream());
        var all = new TreeSet<String>();
        contract.getOrDefault("paths", Map.of()).forEach((path, operations) -> operations.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> all.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return all;
    }
}
