package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the donor gave, and what was said and written about it. */
@Component
class HeldOfGiving {
    private final Holdings holdings;

    HeldOfGiving(Holdings holdings) {
        this.holdings = holdings;
    }

    List<Part> of(List<UUID> records) {
        return List.of(
                new Part("Your donations", holdings.donations(records).map(HeldOfGiving::donation)),
                new Part(
                        "Samples without a donation",
                        holdings.samplings(records).map(HeldOfGiving::sampling)),
                new Part(
                        "When you were to give for one patient alone",
                        holdings.designations(records).map(HeldOfGiving::designation)),
                new Part(
                        "Where your donations went",
                        holdings.sentToHospitals(records).map(HeldOfGiving::sentToHospital)),
                new Part(
                        "What you told us after giving",
                        holdings.toldAfterwards(records).map(HeldOfGiving::toldAfterwards)),
                new Part("Letters to you", holdings.letters(records).map(HeldOfGiving::letter)),
                new Part("Talks about a result", holdings.talks(records).map(HeldOfGiving::talk)),
                new Part("Your appointments", holdings.appointments(records).map(HeldOfGiving::appointment)),
                new Part(
                        "What you answered at home",
                        holdings.answersAtHome(records).map(HeldOfGiving::answeredAtHome)),
                new Part("Your account", holdings.accounts(records).map(HeldOfGiving::account)));
    }

    private static Map<String, Object> donation(Holdings.Given given) {
        return Entry.of(given.donor())
                .with("Donation number", given.donation().printed())
                .with("What you gave", given.kind())
                .with("Where", given.venue())
                .with("How much, in mL", given.volumeMl())
                .with("When", given.collectedAt())
                .named();
    }

    private static Map<String, Object> sampling(Holdings.Sampling sampling) {
        return Entry.of(sampling.donor())
                .with("Number on the tubes", sampling.donation().printed())
                .with("Why they were taken", sampling.ground())
                .with("How many tubes", sampling.tubes())
                .with("What you consented to", sampling.consent())
                .with("Where", sampling.venue())
                .with("When", sampling.takenAt())
                .named();
    }

    private static Map<String, Object> designation(Holdings.Designated designated) {
        var own = designated.own();
        return Entry.of(designated.donor())
                .with("For whom", designated.use())
                .with("Your number as the patient", own == null ? null : own.value())
                .with("Hospital that asked", designated.hospital().value())
                .with("Doctor who asked", designated.requestedBy().named())
                .with("Until which day you might give", designated.wantedUntil())
                .with("When it was approved", designated.approvedAt())
                .with("When it was withdrawn", designated.withdrawnAt())
                .why(designated.ground())
                .named();
    }

    private static Map<String, Object> sentToHospital(Holdings.Sent sent) {
        return Entry.of(sent.donor())
                .with("Donation number", sent.donation().printed())
                .with("What it was", sent.kind())
                .with("Hospital", sent.hospital().value())
                .with("When", sent.despatchedAt())
                .named();
    }

    private static Map<String, Object> toldAfterwards(Holdings.Told told) {
        return Entry.of(told.donor())
                .with("What kind of news it was", told.kind())
                .with("What you said, as it was noted", told.words())
                .with("On which day you noticed it", told.noticedOn())
                .recorded(told.receivedAt())
                .named();
    }

    private static Map<String, Object> letter(Holdings.Letter letter) {
        return Entry.of(letter.donor())
                .with("What it was for", letter.kind())
                .with("How it went", letter.channel())
                .with("What became of it", letter.state())
                .with("What it said", letter.text())
                .why(letter.reason())
                .with("When it was asked for", letter.requestedAt())
                .named();
    }

    private static Map<String, Object> talk(Holdings.Talk talk) {
        return Entry.of(talk.donor())
                .with("Donation number", talk.donation().printed())
                .with("What kind of result it is about", talk.kind())
                .with("By which day somebody was to speak with you", talk.due())
                .with("What was done", talk.step())
                .with("What came of it", talk.what())
                .with("What was noted", talk.words())
                .recorded(talk.at())
                .named();
    }

    private static Map<String, Object> appointment(Holdings.Place place) {
        return Entry.of(place.donor())
                .with("What you were to give", place.donation())
                .with("Where", place.venue())
                .with("On which day", place.day())
                .with("What came of it", place.state())
                .with("You came without an appointment", place.walkIn())
                .named();
    }

    private static Map<String, Object> answeredAtHome(Holdings.AnsweredAtHome answered) {
        return Entry.of(answered.donor())
                .with("For the session of", answered.day())
                .with("What you answered", answered.replies())
                .recorded(answered.answeredAt())
                .named();
    }

    private static Map<String, Object> account(Holdings.Linked linked) {
        return Entry.of(linked.donor())
                .with("The account, as the sign-on numbers it", linked.account())
                .with("Linked", linked.linkedAt())
                .with("Unlinked", linked.unlinkedAt())
                .why(linked.reason())
                .named();
    }
}
