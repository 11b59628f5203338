package org.bloodstream.donors.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.contracts.EventKind;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.Difference;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.bloodstream.rules.domain.UnverifiedFact;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DonorSelectionTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DonorSelection KIND = new DonorSelection(JSON, RegionalTime.ZONE);
    private static final String TATTOO = "DEFER,P4M,PROCEDURE,ALL,,NO,Newer";

    @Test
    void the_shipped_text_is_read_and_its_unverified_facts_are_listed() {
        assertThat(KIND.read(KIND.shipped())).isInstanceOf(Reading.Taken.class);
        assertThat(UnverifiedFact.in(new Content(KIND.shipped())))
                .extracting(fact -> fact.text().substring(0, 4))
                .contains("D010", "D011", "L10,", "I03,", "Q01,")
                .doesNotContain("D001", "D040", "L08,", "I01,");
    }

    @Test
    void a_line_that_cannot_be_read_is_refused_with_its_number_and_its_column() {
        var lines = KIND.shipped().lines().toList();
        var refused = KIND.read(KIND.shipped().replace(TATTOO, TATTOO.replace("P4M", "soon")))
                .refusedLines();
        assertThat(refused).extracting(ContentRefused::reason).contains("selection-period-malformed");
        assertThat(refused.getFirst().explanation()).contains("column 6 (period)");
        assertThat(lines.get(refused.getFirst().line() - 1)).startsWith("D001,");
    }

    @Test
    void an_assessment_that_both_rules_answer_alike_has_no_difference() {
        assertThat(differences(KIND.shipped())).isEmpty();
        assertThat(differences(KIND.shipped().replace("Please wait 14 days after this vaccine", "Wait 14 days")))
                .isEmpty();
    }

    @Test
    void a_shorter_deferral_shows_the_assessment_with_both_days_and_nothing_of_the_answers() {
        assertThat(differences(KIND.shipped().replace(TATTOO, TATTOO.replace("P4M", "P3M"))))
                .containsExactly(new Difference(
                        "assessment 0197f2a4-6a1b-4c7e-9a55-0d4f2f6b1c77",
                        "return-differs",
                        "deferred until 2027-02-10 by D001",
                        "deferred until 2027-01-10 by D001"));
    }

    @Test
    void a_deferral_that_would_have_been_over_shows_another_outcome() {
        assertThat(differences(KIND.shipped().replace(TATTOO, TATTOO.replace("P4M", "P1M"))))
                .extracting(Difference::code, Difference::proposed)
                .containsExactly(org.assertj.core.api.Assertions.tuple("outcome-differs", "eligible"));
    }

    private static List<Difference> differences(String proposed) {
        var sample = new EventKind("eligibility", "EligibilityAssessed", 1).sample();
        var decision = new JournalEvent(
                "donor-management",
                1,
                new UUID(0, 1),
                "eligibility",
                "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d",
                1,
                "EligibilityAssessed",
                1,
                Instant.parse("2026-11-23T10:05:00Z"),
                "donor-carer",
                "direct-care",
                null,
                JSON.readTree(sample));
        return KIND.replay(taken(KIND.shipped()), taken(proposed), decision).toList();
    }

    private static SelectionPolicy taken(String text) {
        return ((Reading.Taken<SelectionPolicy>) KIND.read(text)).rules();
    }
}
