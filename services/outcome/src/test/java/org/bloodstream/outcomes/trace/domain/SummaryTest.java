package org.bloodstream.outcomes.trace.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.bloodstream.blood.staff.Actor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SummaryTest {
    @ParameterizedTest
    @CsvSource({
        "TestResultRecorded,test,HBSAG,Tested: HBsAg",
        "TestResultRecorded,test,ANTI_HIV,Tested: anti-HIV",
        "TestResultRecorded,test,HEV_RNA,Tested: HEV RNA",
        "TestResultRecorded,test,ANTIBODY_SCREEN,Tested: antibody screen",
        "BedsideChecked,answer,NO_GO,Bedside check: NO-GO",
        "BedsideChecked,answer,DOWNTIME,Bedside check: cannot confirm",
        "BedsideChecked,answer,GO,Bedside check: GO",
        "ComponentHeld,reason,RECALL,Component held"
    })
    void a_step_is_said_in_the_words_of_the_field(String kind, String field, String code, String summary) {
        var event = new TraceEvent(
                Instant.EPOCH,
                kind,
                "blood-production",
                null,
                new Actor("somebody"),
                Map.<String, Object>of(field, code));
        assertThat(Summary.of(event)).isEqualTo(summary);
    }
}
