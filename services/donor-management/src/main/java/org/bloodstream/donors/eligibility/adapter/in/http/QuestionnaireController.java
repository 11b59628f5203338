package org.bloodstream.donors.eligibility.adapter.in.http;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.bloodstream.donors.eligibility.domain.DeferralRule;
import org.bloodstream.donors.eligibility.domain.Question;
import org.bloodstream.donors.eligibility.domain.Questionnaire;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The health check in force. It shows nobody's answers. */
@RestController
class QuestionnaireController {
    private final RulesInForce<SelectionPolicy> rules;
    private final Clock clock;

    QuestionnaireController(RulesInForce<SelectionPolicy> rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/api/donors/questionnaire")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<HealthCheck> read() {
        return Mono.defer(() -> rules.at(clock.instant())).map(HealthCheck::of);
    }

    /** @param rules the version of the selection rules that the questions are of */
    record HealthCheck(RulesVersion rules, List<Asked> questions) {
        static HealthCheck of(InForce<SelectionPolicy> inForce) {
            var questionnaire = inForce.rules().questionnaire();
            return new HealthCheck(
                    inForce.version(),
                    questionnaire.questions().stream()
                            .map(question -> Asked.of(question, questionnaire))
                            .toList());
        }

        HealthCheck forDonor(Sex sex) {
            return new HealthCheck(
                    rules,
                    questions.stream()
                            .filter(asked -> asked.sexes().contains(sex))
                            .toList());
        }
    }

    /** @param asks what is asked after a yes; empty when nothing is */
    record Asked(String question, String words, String asks, Set<Sex> sexes, List<Condition> conditions) {
        static Asked of(Question question, Questionnaire questionnaire) {
            return new Asked(
                    question.id(),
                    question.words(),
                    question.asks(),
                    question.sexes(),
                    questionnaire.conditionsOf(question).stream()
                            .map(Condition::of)
                            .toList());
        }
    }

    /** @param day whether a day is asked for */
    record Condition(String condition, String words, boolean day) {
        static Condition of(DeferralRule rule) {
            return new Condition(rule.code(), rule.condition(), rule.asksForADay());
        }
    }
}
