package org.bloodstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/** A service's controllers answer exactly what its OpenAPI document agrees; a service extends it as a test. */
@BloodstreamTest
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class OpenApiContract {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    /** What whoever opens a person's record may say. */
    private static final Set<String> OF_AN_OPENING = Set.of("PurposeOfUse", "BreakGlassReason");

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

    /** A handler takes an {@code Opening} exactly where the contract says which headers tell why. */
    @Test
    void the_agreed_ways_to_open_a_record_are_those_of_the_controllers() throws Exception {
        assertThat(controllers(OpenApiContract::opens))
                .isEqualTo(agreed("contracts/http/" + document, OpenApiContract::saysWhy));
    }

    /** The guard itself: a handler that nobody agreed is planted into the running service. */
    @Test
    void a_handler_that_is_not_agreed_is_noticed() throws Exception {
        var planted =
                RequestMappingInfo.paths("/planted").methods(RequestMethod.GET).build();
        var ours = requestMappingHandlerMapping.getHandlerMethods().values().stream()
                .filter(this::isOurs)
                .findFirst()
                .orElseThrow();
        requestMappingHandlerMapping.registerMapping(planted, ours.getBean(), ours.getMethod());
        try {
            assertThat(controllers()).contains("GET /planted").isNotEqualTo(agreed("contracts/http/" + document));
        } finally {
            requestMappingHandlerMapping.unregisterMapping(planted);
        }
    }

    private boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith(packages);
    }

    /** Operations pages are the platform's, and have a contract of their own. */
    private Set<String> controllers() {
        return controllers(_ -> true);
    }

    private Set<String> controllers(Predicate<HandlerMethod> wanted) {
        var all = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (!isOurs(handler) || !wanted.test(handler)) return;
            for (var path : mapping.getPatternsCondition().getPatterns())
                for (var method : mapping.getMethodsCondition().getMethods())
                    all.add(method + " " + path.getPatternString());
        });
        return all;
    }

    private static boolean opens(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameterTypes())
                .anyMatch(type -> type.getSimpleName().equals("Opening"));
    }

    private static boolean saysWhy(Map<String, Object> operation) {
        var parameters = operation.getOrDefault("parameters", List.of()).toString();
        return OF_AN_OPENING.stream().allMatch(parameters::contains);
    }

    private static Set<String> agreed(String file) throws java.io.IOException {
        return agreed(file, _ -> true);
    }

    private static Set<String> agreed(String file, Predicate<Map<String, Object>> wanted) throws java.io.IOException {
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(new ClassPathResource(file).getInputStream());
        var all = new TreeSet<String>();
        contract.getOrDefault("paths", Map.of()).forEach((path, operations) -> operations.entrySet().stream()
                .filter(operation ->
                        METHODS.contains(operation.getKey()) && wanted.test(operation(operation.getValue())))
                .forEach(operation -> all.add(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> operation(Object operation) {
        return (Map<String, Object>) operation;
    }
}
