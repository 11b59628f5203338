package org.bloodstream.journal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bloodstream.journal.relay.Topics;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BeatReaderTest {
    private static final String GOOD =
            "{\"service\":\"outcome\",\"completeUpTo\":\"2026-11-23T15:05:00Z\",\"lanes\":{\"transfusion\":[3,0]}}";

    private final Beats beats = new Beats();
    private final BeatReader reader =
            new BeatReader(Map.of(), new Topics("", 1, (short) 1, Map.of()), new JsonMapper(), beats);

    @Test
    void a_heartbeat_is_heard() {
        hear(GOOD);
        assertThat(beats.of("outcome")).singleElement().satisfies(beat -> assertThat(beat.lanes())
                .containsOnlyKeys("transfusion"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "null",
                "nonsense",
                "[]",
                "{}",
                "{\"completeUpTo\":\"2026-11-23T15:05:00Z\",\"lanes\":{}}",
                "{\"service\":\"outcome\",\"lanes\":{}}",
                "{\"service\":\"outcome\",\"completeUpTo\":\"yesterday\",\"lanes\":{}}",
                "{\"service\":\"outcome\",\"completeUpTo\":\"2026-11-23T15:05:00Z\"}",
                "{\"service\":\"outcome\",\"completeUpTo\":\"2026-11-23T15:05:00Z\",\"lanes\":{\"transfusion\":null}}"
            })
    void what_is_no_heartbeat_is_passed_over_and_the_next_one_is_heard(String body) {
        hear(body);
        hear(GOOD);
        assertThat(beats.sources()).containsExactly("outcome");
        assertThat(beats.of("outcome")).hasSize(1);
    }

    private void hear(String body) {
        byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        reader.hear(new ConsumerRecord<>("heartbeat", 0, 0, "outcome", bytes));
    }
}
