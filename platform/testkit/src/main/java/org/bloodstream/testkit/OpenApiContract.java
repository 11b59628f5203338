package org.bloodstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/** A service's controllers answer exactly what its OpenAPI document agrees; a service extends it as a test. */
@BloodstreamTest
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class OpenApiContract {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final String document;
    private final String packages;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /**
     * @param document below {@code contracts/http/}
     * @param packages what the controllers' names begin with
     */
    protected OpenApiContract(String document, String packages) {
        this.document = document;
        this.packages = packages;
    }

    @Test
    void the_agreed_paths_are_those_of_the_controllers() throws Exception {
        assertThat(controllers()).isEqualTo(agreed("contracts/http/" + document));
    }

    /** Operations pages are the platform's, and have a contract of their own. */
    private Set<String> controllers() {
        var all = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getName().startsWith(packages)) return;
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
