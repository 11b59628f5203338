package org.bloodstream.rules.application;

import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.RulesUnreadableException;
import org.bloodstream.rules.domain.Approving;
import org.bloodstream.rules.domain.DemandedRole;
import org.bloodstream.rules.domain.Drafting;
import org.bloodstream.rules.domain.GivingUp;
import org.bloodstream.rules.domain.Replaying;
import org.bloodstream.rules.domain.RuleBook;
import org.bloodstream.rules.domain.RuleObjection.NotForThisRole;
import org.bloodstream.rules.domain.RuleOutcome;
import org.bloodstream.rules.domain.RuleOutcome.Refused;
import org.bloodstream.rules.domain.RuleOutcome.Taken;
import org.bloodstream.rules.domain.RuleSet;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.rules.domain.Signing;
import org.bloodstream.rules.store.PastDecisions;
import org.bloodstream.rules.store.RuleBooks;
import org.bloodstream.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Call each inside a transaction. Empty when there is no such version. */
public final class ChangingRules {
    private final RuleBooks books;
    private final PastDecisions decisions;

    public ChangingRules(RuleBooks books, PastDecisions decisions) {
        this.books = books;
        this.decisions = decisions;
    }

    public Mono<Changed> draft(RuleSetKind<?> kind, Drafting draft, CommandRequest request) {
        var refused = kind.read(draft.content().text()).refusedLines();
        return change(kind, request, book -> Mono.just(draft.decide(book, refused, actor(request), request.at())));
    }

    public <T> Mono<Changed> replay(RuleSetKind<T> kind, int version, CommandRequest request) {
        return changeSet(kind, version, request, (book, set) -> replay(kind, book, set, request));
    }

    public Mono<Changed> approve(RuleSetKind<?> kind, int version, String seen, CommandRequest request) {
        return changeSet(kind, version, request, (book, set) -> {
            var refused = kind.read(set.origin().text()).refusedLines();
            return Mono.just(new Approving(set, seen, demanded(kind, request))
                    .decide(book, refused, actor(request), request.at()));
        });
    }

    public Mono<Changed> reject(RuleSetKind<?> kind, int version, String reason, CommandRequest request) {
        return changeSet(
                kind,
                version,
                request,
                (book, set) -> Mono.just(new GivingUp(set, reason).reject(book, actor(request), request.at())));
    }

    public Mono<Changed> withdraw(RuleSetKind<?> kind, int version, String reason, CommandRequest request) {
        return changeSet(
                kind,
                version,
                request,
                (book, set) -> Mono.just(new GivingUp(set, reason).withdraw(book, actor(request), request.at())));
    }

    public Mono<Changed> sign(RuleSetKind<?> kind, int version, int line, String evidence, CommandRequest request) {
        return change(kind, request, book -> Mono.justOrEmpty(book.content(version))
                .map(content ->
                        new Signing(version, content, line, evidence).decide(book, actor(request), request.at())));
    }

    private <T> Mono<RuleOutcome> replay(RuleSetKind<T> kind, RuleBook book, RuleSet set, CommandRequest request) {
        var follows = book.last().map(RuleSet::version).orElse(RulesVersion.AS_SHIPPED);
        return switch (kind.read(set.origin().text())) {
            case Reading.Refused<T>(var lines) -> Mono.just(new Refused(List.copyOf(lines)));
            case Reading.Taken<T>(var proposed) ->
                decisions
                        .replay(
                                kind,
                                rules(kind, book, follows),
                                proposed,
                                set.origin().contentHash(),
                                follows,
                                request.at())
                        .map(result -> new Replaying(set, result).decide(book, actor(request), request.at()));
        };
    }

    private static <T> T rules(RuleSetKind<T> kind, RuleBook book, int version) {
        var content = book.content(version).orElseThrow();
        return switch (kind.read(content.text())) {
            case Reading.Taken<T>(var rules) -> rules;
            case Reading.Refused<T> _ ->
                throw new RulesUnreadableException(kind.name(), new RulesVersion(version, content.hash()));
        };
    }

    private Mono<Changed> changeSet(
            RuleSetKind<?> kind,
            int version,
            CommandRequest request,
            BiFunction<RuleBook, RuleSet, Mono<RuleOutcome>> decide) {
        return change(kind, request, book -> Mono.justOrEmpty(book.find(version, request.at()))
                .flatMap(set -> decide.apply(book, set)));
    }

    private Mono<Changed> change(
            RuleSetKind<?> kind, CommandRequest request, Function<RuleBook, Mono<RuleOutcome>> decide) {
        if (Collections.disjoint(kind.roles(), request.caller().roles()))
            return Mono.just(new Changed.Not(List.of(new NotForThisRole(kind.name()))));
        return books.read(kind)
                .flatMap(kept -> decide.apply(kept.book()).flatMap(outcome -> record(kept, outcome, request)));
    }

    private Mono<Changed> record(RuleBooks.Kept kept, RuleOutcome outcome, CommandRequest request) {
        return switch (outcome) {
            case Taken(var event) ->
                books.append(kept, event, request.act())
                        .thenReturn(new Changed.Done(kept.book().apply(event), event.version()));
            case Refused(var objections) -> Mono.just(new Changed.Not(objections));
        };
    }

    private static @Nullable DemandedRole demanded(RuleSetKind<?> kind, CommandRequest request) {
        return kind.approvingRole()
                .map(role -> new DemandedRole(role, request.caller().roles().contains(role)))
                .orElse(null);
    }

    private static Actor actor(CommandRequest request) {
        return request.caller().id();
    }
}
