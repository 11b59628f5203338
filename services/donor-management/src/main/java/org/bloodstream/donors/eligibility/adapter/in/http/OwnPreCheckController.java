package org.bloodstream.donors.eligibility.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.account.application.OwnRecords;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.donors.eligibility.adapter.in.http.AssessDonor.Replied;
import org.bloodstream.donors.eligibility.adapter.in.http.QuestionnaireController.HealthCheck;
import org.bloodstream.donors.eligibility.application.Assessments;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.precheck.AnsweringInAdvance;
import org.bloodstream.donors.precheck.PreCheckOutcome;
import org.bloodstream.donors.precheck.PreCheckOutcome.Kept;
import org.bloodstream.donors.precheck.PreCheckOutcome.NotMine;
import org.bloodstream.donors.precheck.PreCheckOutcome.Refused;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The health check in force, answered at home. */
@RestController
class OwnPreCheckController {
    private static final String DONOR = "hasRole('" + Roles.DONOR + "')";

    private final Commands commands;
    private final AnsweringInAdvance answering;
    private final OwnRecords own;
    private final Assessments assessments;
    private final RulesInForce<SelectionPolicy> rules;
    private final Clock clock;

    OwnPreCheckController(
            Commands commands,
            AnsweringInAdvance answering,
            OwnRecords own,
            Assessments assessments,
            RulesInForce<SelectionPolicy> rules,
            Clock clock) {
        this.commands = commands;
        this.answering = answering;
        this.own = own;
        this.assessments = assessments;
        this.rules = rules;
        this.clock = clock;
    }

    /** Those of the questions that are for this donor. */
    @GetMapping("/api/donors/me/questionnaire")
    @PreAuthorize(DONOR)
    Mono<HealthCheck> questions(Account account) {
        return own.of(account)
                .flatMap(me -> assessments.donor(me.donor(), List.of()))
                .zipWith(Mono.defer(() -> rules.at(clock.instant())))
                .map(known ->
                        HealthCheck.of(known.getT2()).forDonor(known.getT1().sex()));
    }

    @PostMapping("/api/donors/me/pre-check")
    @PreAuthorize(DONOR)
    Mono<ResponseEntity<Object>> answer(
            CommandRequest request, Account account, @Valid @RequestBody AnswerAtHome body) {
        var replies = body.replies().stream().map(Replied::reply).toList();
        return own.of(account)
                .flatMap(me -> commands.once(request, body, () -> answering
                        .answer(me, body.appointment(), body.content(), replies, request.at())
                        .map(OwnPreCheckController::answer)));
    }

    private static Answer answer(PreCheckOutcome outcome) {
        return switch (outcome) {
            case Kept(var advice) -> Answer.created(advice);
            case Refused(var objections) -> Answer.refused("The answers were not kept", objections);
            case NotMine _ -> Answer.notFound("No such appointment", NotThere.APPOINTMENT);
        };
    }

    /** @param content SHA-256 of the questionnaire that is answered, as it was read */
    record AnswerAtHome(
            @NotNull UUID appointment,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String content,
            @NotNull @Size(max = 200) List<@NotNull @Valid Replied> replies) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "AnswerAtHome[…]";
        }
    }
}
