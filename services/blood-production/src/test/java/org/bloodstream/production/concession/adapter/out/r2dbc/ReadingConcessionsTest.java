package org.bloodstream.production.concession.adapter.out.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionProposed;
import org.bloodstream.web.json.BloodModule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingConcessionsTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new BloodModule()).build();

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_proposal_of_a_volume_is_read_to_the_same_values_by_either_version(int version) throws IOException {
        var sample = new ClassPathResource(
                        "contracts/events/samples/concession/ConcessionProposed.v%d.json".formatted(version))
                .getContentAsString(StandardCharsets.UTF_8);
        var read = new ConcessionEventJson(JSON)
                .read(new JournalEvent(
                        "blood-production",
                        1,
                        new UUID(0, 1),
                        "concession",
                        "0197c2f4-0000-7000-8000-000000000c01",
                        1,
                        "ConcessionProposed",
                        version,
                        Instant.EPOCH,
                        "quality-officer",
                        "direct-care",
                        null,
                        JSON.readTree(sample)));
        assertThat(((ConcessionProposed) read).outside())
                .containsExactly(new OutsideLimits(
                        Measurement.VOLUME, BigDecimal.valueOf(212), BigDecimal.valueOf(220), BigDecimal.valueOf(340)));
    }
}
