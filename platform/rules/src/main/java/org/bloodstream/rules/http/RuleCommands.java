package org.bloodstream.rules.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.application.Changed;
import org.bloodstream.rules.application.ChangingRules;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.Drafting;
import org.bloodstream.rules.domain.RuleObjection.RuleSetUnknown;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Steps in the life of a rule set. Which of those who read may take them says its kind. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}/rules/{kind}")
@PreAuthorize(RulesController.READERS)
public class RuleCommands {
    private final Commands commands;
    private final ChangingRules rules;
    private final Kinds kinds;

    public RuleCommands(Commands commands, ChangingRules rules, Kinds kinds) {
        this.commands = commands;
        this.rules = rules;
        this.kinds = kinds;
    }

    @PostMapping
    public Mono<ResponseEntity<Object>> draft(
            CommandRequest request, @PathVariable String kind, @Valid @RequestBody Draft body) {
        var of = kinds.named(kind);
        var draft = new Drafting(new Content(body.text()), body.effectiveOn(), body.reason());
        return commands.once(request, body, () -> rules.draft(of, draft, request)
                .map(changed -> answer("The text was not drafted", changed, Answer::created)));
    }

    /** May take seconds: a year of decisions is made again. */
    @PostMapping("/{version}/replay")
    public Mono<ResponseEntity<Object>> replay(
            CommandRequest request, @PathVariable String kind, @PathVariable int version) {
        return step(request, Map.of(), kind, version, "It was not replayed", of -> rules.replay(of, version, request));
    }

    @PostMapping("/{version}/approval")
    public Mono<ResponseEntity<Object>> approve(
            CommandRequest request,
            @PathVariable String kind,
            @PathVariable int version,
            @Valid @RequestBody Approval body) {
        return step(
                request,
                body,
                kind,
                version,
                "It was not approved",
                of -> rules.approve(of, version, body.content(), request));
    }

    @PostMapping("/{version}/rejection")
    public Mono<ResponseEntity<Object>> reject(
            CommandRequest request,
            @PathVariable String kind,
            @PathVariable int version,
            @Valid @RequestBody Because body) {
        return step(
                request,
                body,
                kind,
                version,
                "It was not rejected",
                of -> rules.reject(of, version, body.reason(), request));
    }

    @PostMapping("/{version}/withdrawal")
    public Mono<ResponseEntity<Object>> withdraw(
            CommandRequest request,
            @PathVariable String kind,
            @PathVariable int version,
            @Valid @RequestBody Because body) {
        return step(
                request,
                body,
                kind,
                version,
                "It was not withdrawn",
                of -> rules.withdraw(of, version, body.reason(), request));
    }

    @PostMapping("/{version}/signatures")
    public Mono<ResponseEntity<Object>> sign(
            CommandRequest request,
            @PathVariable String kind,
            @PathVariable int version,
            @Valid @RequestBody SignFact body) {
        return step(
                request,
                body,
                kind,
                version,
                "The fact was not signed",
                of -> rules.sign(of, version, body.line(), body.evidence(), request));
    }

    /** A step of a version that must exist, once under its key. */
    private Mono<ResponseEntity<Object>> step(
            CommandRequest request,
            Object body,
            String kind,
            int version,
            String otherwise,
            Function<RuleSetKind<?>, Mono<Changed>> change) {
        var of = kinds.named(kind);
        return commands.once(request, body, () -> change.apply(of)
                .map(changed -> answer(otherwise, changed, Answer::ok))
                .defaultIfEmpty(Answer.notFound("No such version", new RuleSetUnknown(of.name(), version))));
    }

    private static Answer answer(String otherwise, Changed changed, Function<Object, Answer> done) {
        return switch (changed) {
            case Changed.Done(var book, var version) -> done.apply(new Decided(book.kind(), version));
            case Changed.Not(var objections) -> Answer.refused(otherwise, objections);
        };
    }

    /** @param text at most 100 000 characters */
    public record Draft(
            @NotBlank @Size(max = 100_000) String text,
            @NotNull LocalDate effectiveOn,
            @NotBlank @Size(max = 500) String reason) {}

    /** @param content the hash of the text that was read */
    public record Approval(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String content) {}

    /** @param reason kept for ever; no personal data */
    public record Because(@NotBlank @Size(max = 500) String reason) {}

    /** @param evidence where it was read: source, edition, page */
    public record SignFact(
            @NotNull @Min(1) Integer line,
            @NotBlank @Size(max = 500) String evidence) {}

    /** The version that the step was about. */
    public record Decided(String kind, int version) {}
}
