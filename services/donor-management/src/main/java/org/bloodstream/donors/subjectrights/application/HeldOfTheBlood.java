package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.callup.application.CallUps;
import org.bloodstream.donors.callup.application.CallUps.Called;
import org.bloodstream.donors.groupalarm.application.GroupAlarms;
import org.bloodstream.donors.groupalarm.domain.CountedGroup;
import org.bloodstream.donors.rarepanel.application.Panel;
import org.bloodstream.donors.rarepanel.application.PlateletPanel;
import org.bloodstream.donors.rarepanel.domain.Determination;
import org.bloodstream.donors.rarepanel.domain.PlateletTyping;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What is known of the donor's blood, and when it was called for. */
@Component
class HeldOfTheBlood {
    private final CallUps callUps;
    private final Panel panel;
    private final PlateletPanel platelets;
    private final GroupAlarms alarms;

    HeldOfTheBlood(CallUps callUps, Panel panel, PlateletPanel platelets, GroupAlarms alarms) {
        this.callUps = callUps;
        this.panel = panel;
        this.platelets = platelets;
        this.alarms = alarms;
    }

    List<Part> of(List<UUID> records) {
        return List.of(
                new Part("When we meant to invite you", callUps.of(records).map(HeldOfTheBlood::call)),
                new Part("What is known of your red cells", antigens(records)),
                new Part("What is known of your platelets", platelets(records)),
                new Part("Blood groups of yours that contradict each other", contradictions(records)));
    }

    private Flux<Map<String, Object>> antigens(List<UUID> records) {
        return panel.of(records.getFirst())
                .flatMapIterable(donor -> donor.determinations())
                .map(HeldOfTheBlood::antigen);
    }

    private Flux<Map<String, Object>> platelets(List<UUID> records) {
        return platelets
                .of(records.getFirst())
                .flatMapIterable(donor -> donor.typings())
                .map(HeldOfTheBlood::platelet);
    }

    /** Open alarms alone, with what the laboratory said of each donation. */
    private Flux<Map<String, Object>> contradictions(List<UUID> records) {
        return alarms.openOf(records)
                .flatMapIterable(alarm -> alarm.determinations())
                .map(HeldOfTheBlood::group);
    }

    private static Map<String, Object> call(Called called) {
        var listed = called.listed();
        return Entry.of(listed.donor())
                .with("What came of it", called.state())
                .with("How we invited you", called.way())
                .with("On which day", called.calledOn())
                .with("Blood group that we called for", listed.group().inWords())
                .with("Where you lived, as far as we asked", listed.district())
                .with("How many kilometres that is from the session's place, about", listed.kilometres())
                .named();
    }

    private static Map<String, Object> antigen(Determination found) {
        return Entry.of(found.donor())
                .with("Antigen", found.antigen().symbol())
                .with("Your red cells have it", found.present())
                .with("Found by", found.evidence())
                .with("On which day", found.determinedOn())
                .named();
    }

    private static Map<String, Object> platelet(PlateletTyping typing) {
        return Entry.of(typing.donor())
                .with("What was found", typing.found().printed())
                .with("Number of the examination", typing.evidence())
                .with("On which day", typing.determinedOn())
                .named();
    }

    private static Map<String, Object> group(CountedGroup found) {
        return Entry.of(found.donor())
                .with("Donation number", found.donation().printed())
                .with("Blood group, as the laboratory said", found.said().inWords())
                .named();
    }
}
