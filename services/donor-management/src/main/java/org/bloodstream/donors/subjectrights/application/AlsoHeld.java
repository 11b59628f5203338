package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.callup.application.CallUps;
import org.bloodstream.donors.callup.application.CallUps.Called;
import org.bloodstream.donors.groupalarm.application.GroupAlarms;
import org.bloodstream.donors.groupalarm.domain.CountedGroup;
import org.bloodstream.donors.overruling.application.Overrulings;
import org.bloodstream.donors.overruling.application.RecordedOverruling;
import org.bloodstream.donors.rarepanel.application.Panel;
import org.bloodstream.donors.rarepanel.application.PlateletPanel;
import org.bloodstream.donors.rarepanel.domain.Determination;
import org.bloodstream.donors.rarepanel.domain.PlateletTyping;
import org.bloodstream.donors.review.application.Review;
import org.bloodstream.donors.review.application.Reviews;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What calling donors, their blood groups and reviews left of a person, in words for the donor. */
@Component
class AlsoHeld {
    private static final String NUMBER = "Your number";

    private final CallUps callUps;
    private final Panel panel;
    private final PlateletPanel platelets;
    private final GroupAlarms alarms;
    private final Reviews reviews;
    private final Overrulings overrulings;

    AlsoHeld(
            CallUps callUps,
            Panel panel,
            PlateletPanel platelets,
            GroupAlarms alarms,
            Reviews reviews,
            Overrulings overrulings) {
        this.callUps = callUps;
        this.panel = panel;
        this.platelets = platelets;
        this.alarms = alarms;
        this.reviews = reviews;
        this.overrulings = overrulings;
    }

    /** By the day of the session. */
    Flux<Map<String, Object>> calls(List<UUID> records) {
        return callUps.of(records).map(AlsoHeld::call);
    }

    /** By antigen. */
    Flux<Map<String, Object>> antigens(List<UUID> records) {
        return panel.of(records.getFirst())
                .flatMapIterable(donor -> donor.determinations())
                .map(AlsoHeld::antigen);
    }

    /** By the day of the examination. */
    Flux<Map<String, Object>> platelets(List<UUID> records) {
        return platelets
                .of(records.getFirst())
                .flatMapIterable(donor -> donor.typings())
                .map(AlsoHeld::platelet);
    }

    /** Open alarms alone, with what the laboratory said of each donation. */
    Flux<Map<String, Object>> contradictions(List<UUID> records) {
        return alarms.openOf(records)
                .flatMapIterable(alarm -> alarm.determinations())
                .map(AlsoHeld::group);
    }

    /** Latest first. */
    Flux<Map<String, Object>> reviews(List<UUID> records) {
        return reviews.of(records).map(AlsoHeld::review);
    }

    /** Latest first. */
    Flux<Map<String, Object>> overrulings(List<UUID> records) {
        return overrulings.of(records).map(AlsoHeld::overruling);
    }

    private static Map<String, Object> platelet(PlateletTyping typing) {
        return new Entry()
                .with(NUMBER, typing.donor())
                .with("What was found", typing.found().printed())
                .with("Number of the examination", typing.evidence())
                .with("On which day", typing.determinedOn())
                .named();
    }

    private static Map<String, Object> overruling(RecordedOverruling recorded) {
        var it = recorded.overruling();
        return new Entry()
                .with(NUMBER, it.donor())
                .with("What was overruled", it.condition())
                .with("Ground", it.ground())
                .with("Why", it.words())
                .with("Until which day", it.until())
                .with("When a second clinician confirmed it", recorded.confirmedAt())
                .with("When", recorded.proposedAt())
                .named();
    }

    private static Map<String, Object> review(Review review) {
        return new Entry()
                .with(NUMBER, review.donor())
                .with("What a clinician saw to", review.ground())
                .with("Why", review.words())
                .with("On which day", review.on())
                .named();
    }

    private static Map<String, Object> call(Called called) {
        var listed = called.listed();
        return new Entry()
                .with(NUMBER, listed.donor())
                .with("What came of it", called.state())
                .with("How we invited you", called.way())
                .with("On which day", called.calledOn())
                .with("Blood group that we called for", listed.group().inWords())
                .with("Where you lived, as far as we asked", listed.district())
                .with("How many kilometres that is from the session's place, about", listed.kilometres())
                .named();
    }

    private static Map<String, Object> antigen(Determination found) {
        return new Entry()
                .with(NUMBER, found.donor())
                .with("Antigen", found.antigen().symbol())
                .with("Your red cells have it", found.present())
                .with("Found by", found.evidence())
                .with("On which day", found.determinedOn())
                .named();
    }

    private static Map<String, Object> group(CountedGroup found) {
        return new Entry()
                .with(NUMBER, found.donor())
                .with("Donation number", found.donation().printed())
                .with("Blood group, as the laboratory said", found.said().inWords())
                .named();
    }
}
