package org.bloodstream.journal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bloodstream.journal.UnappliableEventException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnvelopeTest {
    private final Envelope envelope = new Envelope(new JsonMapper());
    private final Map<String, String> good = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("ce_specversion", "1.0"),
            Map.entry("ce_id", "0193a3c0-0000-7000-8000-000000000001"),
            Map.entry("ce_source", "blood-production"),
            Map.entry("ce_type", "org.bloodstream.component.ComponentReleased.v1"),
            Map.entry("ce_subject", "A999026000123-DRC01000"),
            Map.entry("ce_time", "2026-11-23T15:05:00Z"),
            Map.entry("ce_number", "17"),
            Map.entry("ce_previous", "12"),
            Map.entry("ce_version", "3"),
            Map.entry("ce_actor", "quality-officer"),
            Map.entry("ce_purpose", "direct-care"),
            Map.entry("ce_recordedat", "2026-11-23T15:05:00.123456Z"),
            Map.entry("content-type", "application/json")));

    @Test
    void an_event_is_read_whole() {
        Received received = open(good, "{\"rules\":\"release-2026.1\"}");
        assertThat(received.event().stream()).isEqualTo("component");
        assertThat(received.event().type()).isEqualTo("ComponentReleased");
        assertThat(received.event().number()).isEqualTo(17);
        assertThat(received.event().version()).isEqualTo(3);
        assertThat(received.event().traceparent()).isNull();
        assertThat(received.previous()).isEqualTo(12);
        assertThat(received.event().data().get("rules").stringValue()).isEqualTo("release-2026.1");
    }

    @Test
    void what_is_kept_reads_as_what_came() {
        byte[] body = "{\"label\":\"é\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(envelope.reopen(envelope.keep(headers(good)), body)).isEqualTo(envelope.open(headers(good), body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_number",
                "ce_previous",
                "ce_version",
                "ce_actor",
                "ce_purpose",
                "ce_recordedat"
            })
    void a_message_without_one_of_its_headers_is_no_event(String header) {
        good.remove(header);
        assertNoEvent(good, "{}");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id, not-a-uuid",
        "ce_type, org.example.Other.v1",
        "ce_type, org.bloodstream.component.ComponentReleased",
        "ce_number, -1",
        "ce_number, 99999999999999999999",
        "ce_version, three",
        "ce_time, yesterday",
        "ce_recordedat, 1",
        "ce_specversion, 9.9"
    })
    void a_message_with_a_nonsense_header_is_no_event(String header, String value) {
        good.put(header, value);
        assertNoEvent(good, "{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_source", "ce_subject", "ce_actor", "ce_purpose"})
    void a_header_that_no_database_can_keep_makes_no_event(String header) {
        good.put(header, "a\0b");
        assertNoEvent(good, "{}");
        good.put(header, "x".repeat(501));
        assertNoEvent(good, "{}");
        good.put(header, "x".repeat(500));
        assertThat(open(good, "{}").event().number()).isEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z"})
    void an_instant_that_no_database_can_keep_makes_no_event(String recordedAt) {
        good.put("ce_recordedat", recordedAt);
        assertNoEvent(good, "{}");
    }

    @Test
    void of_a_long_header_the_beginning_is_kept() {
        good.put("ce_source", "x".repeat(3000));
        assertThat(Envelope.header(headers(good), "ce_source", "unknown")).hasSize(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "{} {}x"})
    void a_message_with_a_nonsense_body_is_no_event(String body) {
        assertNoEvent(good, body);
    }

    @Test
    void an_event_in_the_wrong_topic_is_no_event_of_its_stream() {
        Raw raw = new Raw("donor", 0, 1, "k", headers(good), "{}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> envelope.open(raw)).isInstanceOf(UnappliableEventException.class);
    }

    @Test
    void whatever_bytes_arrive_they_are_an_event_or_no_event_and_can_be_kept() {
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            Headers headers = headers(good);
            byte[] noise = new byte[random.nextInt(12)];
            random.nextBytes(noise);
            String name = good.keySet().stream()
                    .skip(random.nextInt(good.size()))
                    .findFirst()
                    .orElseThrow();
            headers.remove(name).add(name, noise);
            assertThat(envelope.keep(headers)).doesNotContain("\\u0000");
            try {
                envelope.open(headers, random.nextBoolean() ? noise : "{}".getBytes(StandardCharsets.UTF_8));
            } catch (UnappliableEventException expected) {
                assertThat(expected).hasMessageStartingWith("not an event");
            }
        }
    }

    private void assertNoEvent(Map<String, String> headers, String body) {
        assertThatThrownBy(() -> open(headers, body))
                .isInstanceOf(UnappliableEventException.class)
                .hasMessageStartingWith("not an event");
    }

    private Received open(Map<String, String> headers, String body) {
        return envelope.open(headers(headers), body.getBytes(StandardCharsets.UTF_8));
    }

    private static Headers headers(Map<String, String> headers) {
        Headers all = new RecordHeaders();
        headers.forEach((name, value) -> all.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return all;
    }
}
