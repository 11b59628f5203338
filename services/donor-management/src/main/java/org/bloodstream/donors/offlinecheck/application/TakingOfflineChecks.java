package org.bloodstream.donors.offlinecheck.application;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.chairside.application.ItemOutcome;
import org.bloodstream.donors.chairside.application.JudgedOtherwise;
import org.bloodstream.donors.chairside.application.TakingOffline;
import org.bloodstream.donors.chairside.domain.OfflinePolicy;
import org.bloodstream.donors.donorrecord.MergedDonor;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.eligibility.application.AssessingEligibility;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.Assessed;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.DonorUnknown;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.Incomplete;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.MergedAway;
import org.bloodstream.donors.eligibility.application.Assessments;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed;
import org.bloodstream.donors.offlinecheck.application.CheckOutcome.Judged;
import org.bloodstream.donors.offlinecheck.application.CheckOutcome.NotJudged;
import org.bloodstream.donors.offlinecheck.application.OfflineChecks.Kind;
import org.bloodstream.donors.offlinecheck.application.OfflineChecks.Task;
import org.bloodstream.donors.offlinecheck.domain.CheckIdReused;
import org.bloodstream.donors.offlinecheck.domain.Concern;
import org.bloodstream.donors.offlinecheck.domain.ToldAndJudged;
import org.bloodstream.donors.offlinecheck.domain.ToldAndJudged.Selection;
import org.bloodstream.donors.sessions.application.EndingAppointments;
import org.bloodstream.donors.sessions.application.Sessions;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Judges what tablets recorded without connection, by the rules of its day. What cannot be judged, or is judged otherwise than
 * the donor was told, is a clinician's task, and the blood is held.
 */
@Service
public class TakingOfflineChecks {
    private final Sessions sessions;
    private final EndingAppointments appointments;
    private final Assessments assessments;
    private final AssessingEligibility eligibility;
    private final OfflineChecks checks;
    private final JudgedOtherwise blood;
    private final TakingOffline collections;
    private final ZoneId zone;

    TakingOfflineChecks(
            Sessions sessions,
            EndingAppointments appointments,
            Assessments assessments,
            AssessingEligibility eligibility,
            OfflineChecks checks,
            JudgedOtherwise blood,
            TakingOffline collections,
            ZoneId zone) {
        this.sessions = sessions;
        this.appointments = appointments;
        this.assessments = assessments;
        this.eligibility = eligibility;
        this.checks = checks;
        this.blood = blood;
        this.collections = collections;
        this.zone = zone;
    }

    /** @param collections those that had come before their health checks, and were looked at once more */
    public record Outcome(List<CheckOutcome> checks, List<ItemOutcome> collections) {
        public Outcome {
            checks = List.copyOf(checks);
            collections = List.copyOf(collections);
        }
    }

    /** Call inside a transaction. Empty when there is no such session. */
    public Mono<Outcome> take(UUID session, List<OfflineCheck> batch, Act act) {
        var donors = batch.stream()
                .map(check -> check.command().donor())
                .distinct()
                .sorted()
                .toList();
        return sessions.lock(Set.of(session))
                .then(Mono.defer(() -> sessions.find(session)))
                .flatMap(known -> lock(donors)
                        .thenMany(Flux.fromIterable(batch).concatMap(check -> take(known, check, act)))
                        .collectList()
                        .flatMap(judged ->
                                collections.again(session, donors, act).map(again -> new Outcome(judged, again))));
    }

    /** All sessions before any donor, and donors in one order, so that nobody waits in a ring. */
    private Mono<Void> lock(List<UUID> donors) {
        return Flux.fromIterable(donors)
                .concatMap(appointments::lockSessionsOf)
                .thenMany(Flux.fromIterable(donors).concatMap(assessments::lock))
                .then();
    }

    private Mono<CheckOutcome> take(KnownSession session, OfflineCheck check, Act act) {
        return checks.find(check.id())
                .flatMap(earlier -> earlier.session().equals(session.plan().session())
                                && earlier.content().equals(check.content())
                        ? Mono.<CheckOutcome>just(earlier.judged())
                        : refuse(session, check, List.of(new CheckIdReused(check.id())), act))
                .switchIfEmpty(Mono.defer(() -> first(session, check, act)));
    }

    private Mono<CheckOutcome> first(KnownSession session, OfflineCheck check, Act act) {
        var impossible = OfflinePolicy.objections(session, check.checkedAt(), check.checkedAt(), act.at(), zone);
        if (!impossible.isEmpty()) return refuse(session, check, impossible, act);
        return eligibility
                .assessRecorded(check.command(), check.checkedAt(), check.checkedBy(), act)
                .flatMap(outcome -> switch (outcome) {
                    case Assessed assessed -> judged(session, check, assessed.event(), act);
                    case Incomplete(var objections) -> refuse(session, check, List.copyOf(objections), act);
                    case MergedAway(var survivor) -> refuse(session, check, List.of(new MergedDonor(survivor)), act);
                    case DonorUnknown _ -> refuse(session, check, List.of(new UnknownDonor()), act);
                });
    }

    private Mono<CheckOutcome> judged(KnownSession session, OfflineCheck check, EligibilityAssessed event, Act act) {
        var both = new ToldAndJudged(
                check.told(),
                Selection.valueOf(event.outcome().name()),
                event.findings().stream().anyMatch(finding -> finding.deferral() != null));
        return checks.settle(check.id(), act)
                .then(Mono.defer(() -> raise(session, check, both, act)))
                .map(task -> new Judged(check.id(), event.assessment(), check.told(), both.judged(), task))
                .defaultIfEmpty(new Judged(check.id(), event.assessment(), check.told(), both.judged(), null))
                .flatMap(outcome -> checks.add(
                                session.plan().session(),
                                check,
                                outcome,
                                event.rules().version(),
                                act)
                        .then(both.holdsBlood() ? hold(session, check, codes(both), act) : Mono.empty())
                        .thenReturn(outcome));
    }

    private Mono<UUID> raise(KnownSession session, OfflineCheck check, ToldAndJudged both, Act act) {
        return both.concerns().isEmpty()
                ? Mono.empty()
                : checks.raise(task(Kind.JUDGED_OTHERWISE, session, check, codes(both), false), act);
    }

    private static List<String> codes(ToldAndJudged both) {
        return both.concerns().stream().map(Concern::code).toList();
    }

    /** What cannot be judged lets nobody's blood go: what was taken after it is held. */
    private Mono<CheckOutcome> refuse(KnownSession session, OfflineCheck check, List<Objection> objections, Act act) {
        var codes = objections.stream().map(Objection::code).toList();
        return hold(session, check, codes, act)
                .then(Mono.defer(() -> checks.raise(task(Kind.NOT_JUDGED, session, check, codes, true), act)))
                .map(task -> new NotJudged(check.id(), objections, task));
    }

    private Mono<Void> hold(KnownSession session, OfflineCheck check, List<String> codes, Act act) {
        return checks.donationsAfter(session.plan().session(), check.command().donor(), check.checkedAt())
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(given -> blood.hold(given, codes, act))
                .then();
    }

    private static Task task(
            Kind kind, KnownSession session, OfflineCheck check, List<String> codes, boolean withContent) {
        return new Task(
                kind,
                check.id(),
                session.plan().session(),
                check.command().donor(),
                null,
                codes,
                withContent ? check.content() : null);
    }
}
