package org.bloodstream.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportingTest {
    private static final String OTLP = "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT";

    private final List<String> taken = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init") // opened before each test
    private HttpServer collector;

    @BeforeEach
    void listen() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            taken.add(exchange.getRequestURI().getPath() + " " + body);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void close() {
        collector.stop(0);
    }

    @Test
    void nothing_leaves_while_no_collector_is_named() {
        try (var part = part(Map.of())) {
            assertThat(part.getBeansOfType(SpanExporter.class)).isEmpty();
        }
    }

    @Test
    void spans_leave_discreetly_to_the_collector_that_is_named() {
        try (var part = part(Map.of(OTLP, address() + "/v1/traces"))) {
            act(part);
        }
        assertThat(taken).singleElement().satisfies(request -> assertThat(request)
                .startsWith("/v1/traces ")
                .contains("release", "donor-management")
                .doesNotContain("3999999993"));
    }

    @Test
    void the_trace_page_is_sent_the_same() {
        try (var part = part(Map.of("ZIPKIN_ENDPOINT", address() + "/api/v2/spans"))) {
            act(part);
        }
        assertThat(taken).singleElement().satisfies(request -> assertThat(request)
                .startsWith("/api/v2/spans ")
                .doesNotContain("3999999993"));
    }

    private String address() {
        return "http://127.0.0.1:" + collector.getAddress().getPort();
    }

    private static void act(ConfigurableApplicationContext part) {
        part.getBean(Tracer.class)
                .nextSpan()
                .name("release")
                .tag("http.url", "/patients/3999999993")
                .start()
                .end();
    }

    private static ConfigurableApplicationContext part(Map<String, String> variables) {
        return new SpringApplicationBuilder(Part.class)
                .environment(environment(variables))
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.application.name=donor-management",
                        "spring.main.banner-mode=off",
                        // Boot reads OTEL_… from the process itself; that of a test may have its own.
                        "management.opentelemetry.map-environment-variables=false")
                .run();
    }

    @EnableAutoConfiguration
    static class Part {}

    /** This machine's own environment may name a collector of its own. */
    private static StandardEnvironment environment(Map<String, String> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new HashMap<>(variables)));
        return environment;
    }
}
