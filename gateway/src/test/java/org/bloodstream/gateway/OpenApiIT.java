package org.bloodstream.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

class OpenApiIT extends GatewayTest {
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_handler_of_the_gateway_is_agreed() throws IOException {
        var handled = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.bloodstream."))
                .flatMap(entry -> entry.getKey().getDirectPaths().stream())
                .collect(Collectors.toSet());
        assertThat(handled).isNotEmpty();
        assertThat(agreed().keySet()).containsAll(handled);
    }

    @Test
    void what_is_agreed_is_there() throws IOException {
        for (var path : agreed().entrySet()) {
            for (var method : path.getValue().keySet()) {
                var status = http.method(
                                org.springframework.http.HttpMethod.valueOf(method.toUpperCase(java.util.Locale.ROOT)))
                        .uri(path.getKey())
                        .exchange()
                        .returnResult(Void.class)
                        .getStatus();
                assertThat(status.value()).as(method + " " + path.getKey()).isNotIn(404, 405, 500);
            }
        }
    }

    private static Map<String, Map<String, Object>> agreed() throws IOException {
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(new ClassPathResource("contracts/http/gateway.yaml").getInputStream());
        return contract.getOrDefault("paths", Map.of());
    }
}
