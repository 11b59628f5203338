package org.bloodstream.web.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.bloodstream.web.Roles;
import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log in the format that a service has where nobody says otherwise. */
@TestPropertySource(properties = "LOG_FORMAT=json")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LoggedTraceIT extends ShelfTest {
    private final String trace = fresh().replace("-", "");
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    private final LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = logback.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Autowired
    private Environment environment;

    @BeforeEach
    void listen() {
        logback.putObject(Environment.class.getName(), environment);
        var encoder = new StructuredLogEncoder();
        encoder.setContext(logback);
        encoder.setFormat(environment.getRequiredProperty("logging.structured.format.console"));
        encoder.setCharset(UTF_8);
        encoder.start();
        appender.setContext(logback);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        root.addAppender(appender);
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(appender);
        appender.stop();
    }

    @Test
    void what_is_logged_of_a_request_has_the_ids_of_its_trace_and_of_its_span() {
        http.get()
                .uri("/api/shelf/trouble")
                .headers(as(Roles.WARD_NURSE))
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectBody()
                .jsonPath("$.traceId")
                .isEqualTo(trace);

        await().untilAsserted(() -> assertThat(linesOfTheTrace()).isNotEmpty());
        assertThat(linesOfTheTrace()).allSatisfy(line -> {
            assertThat(line.path("traceId").asString()).isEqualTo(trace);
            assertThat(line.path("spanId").asString()).matches("[0-9a-f]{16}").isNotEqualTo("00f067aa0ba902b7");
            assertThat(line.at("/log/level").asString()).isEqualTo("ERROR");
            assertThat(line.at("/service/name").asString()).isEqualTo("shelf");
        });
    }

    @Test
    void what_is_logged_of_no_request_has_none() {
        LoggerFactory.getLogger(LoggedTraceIT.class).info("Nobody asked for {}", trace);
        assertThat(linesOfTheTrace()).singleElement().satisfies(line -> {
            assertThat(line.has("traceId")).isFalse();
            assertThat(line.has("spanId")).isFalse();
        });
    }

    /** Every line is an object by itself. */
    private List<JsonNode> linesOfTheTrace() {
        return written.toString(UTF_8)
                .lines()
                .filter(line -> line.contains(trace))
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
