package org.bloodstream.donors.counselling.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.communication.application.LetterOutcome;
import org.bloodstream.donors.communication.application.LetterOutcome.Done;
import org.bloodstream.donors.communication.application.LetterOutcome.HadIts;
import org.bloodstream.donors.communication.application.LetterOutcome.Refused;
import org.bloodstream.donors.communication.application.LetterOutcome.Unknown;
import org.bloodstream.donors.communication.application.Occasion;
import org.bloodstream.donors.communication.application.RequestingLetters;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.CounsellingOpened;
import org.bloodstream.donors.counselling.domain.CounsellingState;
import org.bloodstream.donors.counselling.domain.CounsellingTask;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A reactive result becomes a task, with its letter, in one transaction; one task for all results of a kind until it is closed. */
@Service
public class OpeningCounselling {
    private final CounsellingTasks tasks;
    private final RequestingLetters letters;
    private final List<FollowingReactiveResult> followers;
    private final FollowingResultNews news;
    private final ZoneId zone;

    OpeningCounselling(
            CounsellingTasks tasks,
            RequestingLetters letters,
            List<FollowingReactiveResult> followers,
            FollowingResultNews news,
            ZoneId zone) {
        this.tasks = tasks;
        this.letters = letters;
        this.followers = List.copyOf(followers);
        this.news = news;
        this.zone = zone;
    }

    /** Call inside a transaction. A result of a donation that is not known is kept until it is. */
    public Mono<Void> learn(ReactiveResult result, Act act) {
        return tasks.keep(result).flatMap(isNew -> isNew ? match(result, act) : Mono.empty());
    }

    /** Those of them whose donation is known by now. Call inside a transaction. */
    public Mono<Void> matchAgain(int most, Act act) {
        return tasks.unmatched(most)
                .collectList()
                .flatMapIterable(found -> found)
                .concatMap(result -> match(result, act))
                .then();
    }

    private Mono<Void> match(ReactiveResult result, Act act) {
        return tasks.donorOf(result.donation()).flatMap(donor -> tasks.running(result.donation(), result.kind())
                .map(CounsellingTask::task)
                .switchIfEmpty(Mono.defer(() -> open(donor, result, act)))
                .flatMap(task -> tasks.match(result, task))
                .thenMany(Flux.fromIterable(followers))
                .concatMap(follower -> follower.follow(result, donor, act))
                .then(Mono.defer(() -> news.catchUp(result, donor, act))));
    }

    /** Call inside a transaction. */
    public Mono<Void> catchUp(int most, Act act) {
        return Flux.fromIterable(followers)
                .concatMap(follower -> follower.catchUp(most, act))
                .then();
    }

    private Mono<UUID> open(UUID donor, ReactiveResult result, Act act) {
        var due = result.kind().dueAfter(LocalDate.ofInstant(result.recordedAt(), zone));
        var task = new CounsellingTask(
                UUID.randomUUID(), donor, result.donation(), result.kind(), due, CounsellingState.OPEN, 0);
        return tasks.open(task, new CounsellingOpened(task.task(), task.kind(), due, act.at()), act)
                .then(Mono.defer(() -> write(task, act)))
                .thenReturn(task.task());
    }

    private Mono<Void> write(CounsellingTask task, Act act) {
        return letters.follow(
                        Occasion.once("counselling " + task.task()),
                        task.donor(),
                        LetterKind.RESULT_CONTACT_US,
                        Map.of(),
                        act)
                .flatMap(outcome -> wrote(task.task(), outcome));
    }

    private Mono<Void> wrote(UUID task, LetterOutcome outcome) {
        return switch (outcome) {
            case Done(var letter) -> tasks.wrote(task, letter.letter(), null);
            case Refused(var objections) ->
                tasks.wrote(task, null, objections.getFirst().code());
            case HadIts _, Unknown _ -> throw new IllegalStateException("a task is new, and its donor known");
        };
    }
}
