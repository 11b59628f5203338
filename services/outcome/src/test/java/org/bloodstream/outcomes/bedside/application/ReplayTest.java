package org.bloodstream.outcomes.bedside.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.contracts.EventKind;
import org.bloodstream.outcomes.bedside.domain.BedsidePolicy;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.web.json.BloodModule;
import org.bloodstream.web.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplayTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new BloodModule()).build();
    private static final BedsidePolicy POLICY =
            new BedsidePolicy(CompatibilityPolicy.local(), new RulesVersion(0, "0".repeat(64)));
    private static final EventKind CHECKED = new EventKind("transfusion", "BedsideChecked", 1);

    @Test
    void a_check_on_record_replays_to_the_answer_it_gave() {
        var checked = JSON.readValue(CHECKED.sample(), BedsideChecked.class);
        var verdict = POLICY.decide(checked.facts());
        assertThat(verdict.answer()).isEqualTo(checked.answer()).isEqualTo(Answer.GO);
        assertThat(verdict.rules()).isEqualTo(checked.rules());
    }

    @Test
    void the_facts_on_record_are_the_facts_that_decide() {
        var spoiled = CHECKED.sample().replace("\"state\": \"ISSUED\"", "\"state\": \"RETURNED\"");
        EventContracts.assertKept("transfusion", "BedsideChecked", 1, spoiled);
        assertThat(POLICY.decide(JSON.readValue(spoiled, BedsideChecked.class).facts())
                        .answer())
                .isEqualTo(Answer.NO_GO);
    }

    @Test
    void a_check_in_an_emergency_replays_to_the_answer_and_the_reasons_it_gave() {
        var checked = JSON.readValue(new EventKind("transfusion", "BedsideChecked", 2).sample(), BedsideChecked.class);
        var verdict = POLICY.decide(checked.facts());
        assertThat(verdict.answer()).isEqualTo(checked.answer()).isEqualTo(Answer.EMERGENCY);
        assertThat(checked.schemaVersion()).isEqualTo(2);
        assertThat(verdict.reasons().stream().map(Objection::code))
                .containsExactlyElementsOf(
                        checked.reasons().stream().map(Problem.Reason::code).toList());
        assertThat(checked.toConfirm())
                .isNotEmpty()
                .doesNotContain(verdict.reasons().getLast().message());
    }

    @Test
    void every_sample_of_the_stream_keeps_its_contract() {
        assertThat(EventKind.withSample())
                .filteredOn(contract -> contract.stream().equals("transfusion"))
                .hasSize(10)
                .allSatisfy(contract -> EventContracts.assertKept(
                        contract.stream(), contract.type(), contract.version(), contract.sample()));
    }
}
