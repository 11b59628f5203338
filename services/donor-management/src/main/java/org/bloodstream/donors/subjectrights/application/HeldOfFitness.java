package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.overruling.application.Overrulings;
import org.bloodstream.donors.overruling.application.RecordedOverruling;
import org.bloodstream.donors.review.application.Review;
import org.bloodstream.donors.review.application.Reviews;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Whether the donor might give: health checks, what clinicians said, deferrals. */
@Component
class HeldOfFitness {
    private final Journal journal;
    private final Holdings holdings;
    private final Reviews reviews;
    private final Overrulings overrulings;

    HeldOfFitness(Journal journal, Holdings holdings, Reviews reviews, Overrulings overrulings) {
        this.journal = journal;
        this.holdings = holdings;
        this.reviews = reviews;
        this.overrulings = overrulings;
    }

    List<Part> of(List<UUID> records) {
        return List.of(
                new Part(
                        "Your health checks",
                        told(records, "EligibilityAssessed").map(HeldOfFitness::assessment)),
                new Part(
                        "What followed for you from what you told after giving",
                        told(records, "InformationJudged").map(HeldOfFitness::judged)),
                new Part(
                        "What clinicians answered to your health checks",
                        holdings.answers(records).map(HeldOfFitness::answer)),
                new Part("Reviews by a clinician", reviews.of(records).map(HeldOfFitness::review)),
                new Part(
                        "Rules that clinicians overruled for you",
                        overrulings.of(records).map(HeldOfFitness::overruling)),
                new Part("Your deferrals", holdings.deferrals(records).map(HeldOfFitness::deferral)),
                new Part(
                        "What became of your deferrals",
                        holdings.deferralChanges(records).map(HeldOfFitness::deferralChange)));
    }

    private Flux<JournalEvent> told(List<UUID> records, String type) {
        return Flux.fromIterable(records)
                .concatMap(number -> journal.history("eligibility", number.toString()))
                .filter(event -> event.type().equals(type));
    }

    private static Map<String, Object> assessment(JournalEvent event) {
        var data = event.data();
        return Entry.of(event.subject())
                .with("What was decided", data.path("outcome"))
                .with("Until when", data.get("until"))
                .with("Every rule that mattered", data.path("findings"))
                .with("What you said and what was measured", data.path("facts"))
                .recorded(event.at())
                .named();
    }

    private static Map<String, Object> judged(JournalEvent event) {
        var data = event.data();
        return Entry.of(event.subject())
                .with("Which conditions it was", data.path("answers"))
                .with("Every rule that mattered", data.path("findings"))
                .recorded(event.at())
                .named();
    }

    private static Map<String, Object> answer(Holdings.Answered answered) {
        return Entry.of(answered.donor())
                .with("When your health check was", answered.assessedAt())
                .with("What was answered", answered.answer())
                .why(answered.words())
                .recorded(answered.answeredAt())
                .named();
    }

    private static Map<String, Object> review(Review review) {
        return Entry.of(review.donor())
                .with("What a clinician saw to", review.ground())
                .with("Why", review.words())
                .with("On which day", review.on())
                .named();
    }

    private static Map<String, Object> overruling(RecordedOverruling recorded) {
        var it = recorded.overruling();
        return Entry.of(it.donor())
                .with("What was overruled", it.condition())
                .with("Ground", it.ground())
                .with("Why", it.words())
                .with("Until which day", it.until())
                .with("When a second clinician confirmed it", recorded.confirmedAt())
                .with("When", recorded.proposedAt())
                .named();
    }

    private static Map<String, Object> deferral(Holdings.Deferred deferred) {
        return Entry.of(deferred.donor())
                .with("What it is about", deferred.code())
                .why(deferred.words())
                .with("How it became known", deferred.source())
                .with("How it ends", deferred.endKind())
                .with("Until which day", deferred.endDay())
                .with("Until when", deferred.endInstant())
                .with("Ended before, because", deferred.endedBecause())
                .recorded(deferred.imposedAt())
                .named();
    }

    private static Map<String, Object> deferralChange(Holdings.DeferralChange change) {
        return Entry.of(change.donor())
                .with("The deferral is about", change.code())
                .with("What was done", change.change())
                .with("Ground", change.reason())
                .why(change.words())
                .recorded(change.changedAt())
                .named();
    }
}
