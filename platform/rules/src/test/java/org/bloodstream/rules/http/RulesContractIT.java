package org.bloodstream.rules.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.rules.tryout.LarderTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesContractIT extends LarderTest {
    private static final Set<String> METHODS = Set.of("get", "post");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void the_agreed_paths_are_those_of_the_controllers() throws IOException {
        assertThat(controllers()).isNotEmpty().isEqualTo(agreed());
    }

    private Set<String> controllers() {
        var all = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().equals("org.bloodstream.rules.http")) return;
            for (var path : mapping.getPatternsCondition().getPatterns())
                for (var method : mapping.getMethodsCondition().getMethods())
                    all.add(method + " " + path.getPatternString().replace("/larder/", "/{service}/"));
        });
        return all;
    }

    private static Set<String> agreed() throws IOException {
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(new ClassPathResource("contracts/http/rules.yaml").getInputStream());
        var all = new TreeSet<String>();
        contract.getOrDefault("paths", Map.of()).forEach((path, operations) -> operations.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return all;
    }
}
