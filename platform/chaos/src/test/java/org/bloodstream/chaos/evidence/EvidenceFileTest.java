package org.bloodstream.chaos.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceFileTest {
    private static final Spoilt SPOILT =
            new Spoilt(1, Instant.EPOCH, Spoilage.BYTES, "component", 2, 7, "SPOILT-1-1-1");
    private static final Dismissal DISMISSAL =
            new Dismissal(1, "outcome", "id", "bedside", "component", "subject", 200);
    private static final Held HELD = new Held(1, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
    private static final Intent INTENT = new Intent(Edge.HTTP, "ward-nurse", "key-of-it");

    @Test
    void what_was_noted_is_read_again_while_the_record_is_still_open(@TempDir Path folder) {
        var asked = new Asked(1, Instant.EPOCH, INTENT, "outcome-2", Act.CHECK, "content", Map.of("component", "c"));
        var answered = new Answered(1, Instant.EPOCH, Verdict.ACCEPTED, "200", "content", Map.of("check", "1"));
        try (var file = EvidenceFile.create(folder.resolve("record.jsonl"))) {
            file.add(asked);
            file.add(answered);
            file.add(new Sample(1, "outcome", 7, 1, 2, 3));
            file.add(SPOILT);
            file.add(DISMISSAL);
            file.add(HELD);
            var evidence = EvidenceFile.read(folder.resolve("record.jsonl"));
            assertThat(evidence.asked()).containsExactly(asked);
            assertThat(evidence.answered()).containsExactly(answered);
            assertThat(evidence.samples()).hasSize(1);
            assertThat(evidence.spoilt()).containsExactly(SPOILT);
            assertThat(evidence.dismissals()).containsExactly(DISMISSAL);
            assertThat(evidence.held()).containsExactly(HELD);
        }
    }

    @Test
    void a_try_without_an_answer_settles_nothing(@TempDir Path folder) {
        try (var file = EvidenceFile.create(folder.resolve("record.jsonl"))) {
            file.add(new Asked(1, Instant.EPOCH, INTENT, "outcome", Act.CHECK, "content", Map.of()));
        }
        assertThat(EvidenceFile.read(folder.resolve("record.jsonl")).tries().get(INTENT))
                .singleElement()
                .matches(each -> !each.isFinal());
    }
}
