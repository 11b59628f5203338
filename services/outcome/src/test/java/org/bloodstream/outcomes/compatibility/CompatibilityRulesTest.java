package org.bloodstream.outcomes.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.PolicyText;
import org.bloodstream.contracts.EventKind;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.Difference;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.bloodstream.web.json.BloodModule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompatibilityRulesTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new BloodModule()).build();
    private static final CompatibilityRules KIND = new CompatibilityRules(JSON);
    private static final String O_FOR_O = "RED_CELLS,O,O,FIRST";

    @Test
    void the_shipped_text_is_the_kernels_policy_named_by_its_hash() {
        var policy = taken(KIND.shipped());
        assertThat(policy.version()).isEqualTo(new Content(KIND.shipped()).hash());
        assertThat(policy.text().abo().lines())
                .containsExactlyElementsOf(PolicyText.local().abo().lines().toList());
        assertThat(policy.text().limits().lines())
                .containsExactlyElementsOf(PolicyText.local().limits().lines().toList());
    }

    @Test
    void every_table_that_cannot_be_read_is_refused_with_its_line_in_the_whole_text() {
        var lines = KIND.shipped().lines().toList();
        var broken = KIND.shipped()
                .replace(O_FOR_O, "RED_CELLS,O,O,PERHAPS")
                .replace("CHILD_BELOW_YEARS,18", "CHILD_BELOW_YEARS,many");
        assertThat(KIND.read(broken).refusedLines())
                .extracting(ContentRefused::reason)
                .containsExactly("policy-value-unknown", "policy-limit-malformed");
        assertThat(KIND.read(broken).refusedLines())
                .extracting(refused -> lines.get(refused.line() - 1).split(",")[0])
                .containsExactly("RED_CELLS", "CHILD_BELOW_YEARS");
    }

    @Test
    void a_text_that_allows_what_serology_forbids_is_refused() {
        var deadly = KIND.shipped().replace("RED_CELLS,O,A,NEVER", "RED_CELLS,O,A,SECOND");
        assertThat(KIND.read(deadly).refusedLines())
                .extracting(ContentRefused::reason)
                .containsExactly("policy-abo-unsafe");
    }

    @Test
    void a_text_without_its_four_tables_is_refused() {
        assertThat(KIND.read("== abo ==\n").refusedLines())
                .extracting(ContentRefused::reason)
                .containsExactly("policy-tables-missing");
    }

    @Test
    void a_check_that_both_policies_answer_alike_has_no_difference() {
        assertThat(differences(KIND.shipped().replace("CHILD_BELOW_YEARS,18", "CHILD_BELOW_YEARS,16")))
                .isEmpty();
    }

    @Test
    void a_stricter_policy_shows_the_check_that_would_have_been_stopped() {
        assertThat(differences(KIND.shipped().replace(O_FOR_O, "RED_CELLS,O,O,NEVER")))
                .containsExactly(new Difference(
                        "check 0197f2a4-6a1b-4c7e-9a55-0d4f2f6b1c01",
                        "answer-differs",
                        "GO",
                        "NO GO: abo-incompatible"));
    }

    /** The check of the contract's sample: a GO of group O red cells for a group O patient. */
    private static List<Difference> differences(String proposed) {
        var sample = new EventKind("transfusion", "BedsideChecked", 1).sample();
        var at = Instant.parse("2026-11-23T15:21:30Z");
        var decision = new JournalEvent(
                "outcome",
                1,
                new UUID(0, 1),
                "transfusion",
                "A999026000123-DRC01000",
                1,
                "BedsideChecked",
                1,
                at,
                "ward-nurse",
                "direct-care",
                null,
                JSON.readTree(sample));
        return KIND.replay(taken(KIND.shipped()), taken(proposed), decision).toList();
    }

    private static CompatibilityPolicy taken(String text) {
        return ((Reading.Taken<CompatibilityPolicy>) KIND.read(text)).rules();
    }
}
