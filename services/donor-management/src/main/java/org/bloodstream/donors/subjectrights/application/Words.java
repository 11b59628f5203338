package org.bloodstream.donors.subjectrights.application;

import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.group.Antibody;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.donors.contact.application.Contacts.RecordedConsent;
import org.bloodstream.donors.contact.application.Contacts.Version;
import org.bloodstream.donors.correcting.application.Corrections.RecordedCorrection;
import org.bloodstream.donors.merging.application.Merges.RecordedMerge;
import org.bloodstream.donors.standing.application.RecordedChange;
import org.bloodstream.journal.JournalEvent;

/** What is held, in words for the donor. Staff are not named: who they are is the service's to answer for [GK]. */
final class Words {
    /** Digits of an antigen's number. */
    private static final int ISBT = 6;

    private static final String NUMBER = "Your number";
    private static final String WHEN = "When it was recorded";
    private static final String WHY = "Why, as it was noted";

    private Words() {}

    static Map<String, Object> person(Holdings.Person person) {
        var number = person.nationalNumber();
        return new Entry()
                .with(NUMBER, person.donor())
                .with("Family name", person.familyName())
                .with("Given name", person.givenName())
                .with("Date of birth", person.dateOfBirth())
                .with("Recorded sex", person.sex())
                .with("Health number", number == null ? null : number.printed())
                .with("Why you were registered as somebody new", person.confirmedNew())
                .with("When you registered", person.registeredAt())
                .named();
    }

    static Map<String, Object> contact(UUID donor, Version version) {
        var details = version.details();
        return new Entry()
                .with(NUMBER, donor)
                .with("Address", details.addressLines())
                .with("Postcode", details.postcode())
                .with("No fixed address", details.noFixedAddress())
                .with("E-mail", details.email())
                .with("Telephone", details.phone())
                .with("How you want to be reached", details.channels())
                .with("Language", details.language())
                .with(WHEN, version.at())
                .named();
    }

    static Map<String, Object> consent(UUID donor, RecordedConsent recorded) {
        var consent = recorded.consent();
        return new Entry()
                .with(NUMBER, donor)
                .with("What it is about", consent.consent())
                .with("Version of the text that you saw", consent.wording())
                .with("You said yes", consent.given())
                .with("On which day", consent.on())
                .with(WHEN, recorded.at())
                .named();
    }

    static Map<String, Object> change(RecordedChange change) {
        return new Entry()
                .with(NUMBER, change.donor())
                .with("What was recorded", change.change())
                .with("Day of death", change.diedOn())
                .with("Blood service that invites you", change.transferredTo())
                .with("Ground of the restriction", change.ground())
                .with(WHY, change.reason())
                .with(WHEN, change.at())
                .named();
    }

    static Map<String, Object> merge(RecordedMerge merge) {
        return new Entry()
                .with("What was recorded", merge.decision())
                .with("The number", merge.donor())
                .with("The number that stands for it", merge.survivor())
                .with(WHY, merge.reason())
                .with(WHEN, merge.at())
                .named();
    }

    static Map<String, Object> correction(RecordedCorrection correction) {
        return new Entry()
                .with(NUMBER, correction.donor())
                .with("What was recorded before, and what is recorded now", correction.changes())
                .with("Why it was corrected", correction.ground())
                .with(WHY, correction.words())
                .with(WHEN, correction.at())
                .named();
    }

    static Map<String, Object> broughtHere(Holdings.BroughtHere brought) {
        return new Entry()
                .with(NUMBER, brought.donor())
                .with("What it is", brought.what())
                .with("What it says", readable(brought.what(), brought.value()))
                .with("On which day", brought.day())
                .named();
    }

    /** Antigens are kept by number and read by symbol. */
    private static String readable(String what, String value) {
        return switch (what) {
            case "Antibody" -> new Antibody(Antigen.of(value)).inWords();
            case "Red cell antigen" -> Antigen.of(value.substring(0, ISBT)).symbol() + value.substring(ISBT);
            default -> value;
        };
    }

    static Map<String, Object> donation(Holdings.Given given) {
        return new Entry()
                .with(NUMBER, given.donor())
                .with("Donation number", given.donation().printed())
                .with("What you gave", given.kind())
                .with("Where", given.venue())
                .with("How much, in mL", given.volumeMl())
                .with("When", given.collectedAt())
                .named();
    }

    static Map<String, Object> appointment(Holdings.Place place) {
        return new Entry()
                .with(NUMBER, place.donor())
                .with("What you were to give", place.donation())
                .with("Where", place.venue())
                .with("On which day", place.day())
                .with("What came of it", place.state())
                .with("You came without an appointment", place.walkIn())
                .named();
    }

    static Map<String, Object> toldAfterwards(Holdings.Told told) {
        return new Entry()
                .with(NUMBER, told.donor())
                .with("What kind of news it was", told.kind())
                .with("What you said, as it was noted", told.words())
                .with("On which day you noticed it", told.noticedOn())
                .with(WHEN, told.receivedAt())
                .named();
    }

    static Map<String, Object> letter(Holdings.Letter letter) {
        return new Entry()
                .with(NUMBER, letter.donor())
                .with("What it was for", letter.kind())
                .with("How it went", letter.channel())
                .with("What became of it", letter.state())
                .with("What it said", letter.text())
                .with(WHY, letter.reason())
                .with("When it was asked for", letter.requestedAt())
                .named();
    }

    static Map<String, Object> talk(Holdings.Talk talk) {
        return new Entry()
                .with(NUMBER, talk.donor())
                .with("Donation number", talk.donation().printed())
                .with("What kind of result it is about", talk.kind())
                .with("By which day somebody was to speak with you", talk.due())
                .with("What was done", talk.step())
                .with("What came of it", talk.what())
                .with("What was noted", talk.words())
                .with(WHEN, talk.at())
                .named();
    }

    static Map<String, Object> assessment(JournalEvent event) {
        var data = event.data();
        return new Entry()
                .with(NUMBER, event.subject())
                .with("What was decided", data.path("outcome"))
                .with("Until when", data.get("until"))
                .with("Every rule that mattered", data.path("findings"))
                .with("What you said and what was measured", data.path("facts"))
                .with(WHEN, event.at())
                .named();
    }

    static Map<String, Object> judged(JournalEvent event) {
        var data = event.data();
        return new Entry()
                .with(NUMBER, event.subject())
                .with("Which conditions it was", data.path("answers"))
                .with("Every rule that mattered", data.path("findings"))
                .with(WHEN, event.at())
                .named();
    }

    static Map<String, Object> answer(Holdings.Answered answered) {
        return new Entry()
                .with(NUMBER, answered.donor())
                .with("When your health check was", answered.assessedAt())
                .with("What was answered", answered.answer())
                .with(WHY, answered.words())
                .with(WHEN, answered.answeredAt())
                .named();
    }

    static Map<String, Object> deferral(Holdings.Deferred deferred) {
        return new Entry()
                .with(NUMBER, deferred.donor())
                .with("What it is about", deferred.code())
                .with(WHY, deferred.words())
                .with("How it became known", deferred.source())
                .with("How it ends", deferred.endKind())
                .with("Until which day", deferred.endDay())
                .with("Until when", deferred.endInstant())
                .with("Ended before, because", deferred.endedBecause())
                .with(WHEN, deferred.imposedAt())
                .named();
    }

    static Map<String, Object> deferralChange(Holdings.DeferralChange change) {
        return new Entry()
                .with(NUMBER, change.donor())
                .with("The deferral is about", change.code())
                .with("What was done", change.change())
                .with("Ground", change.reason())
                .with(WHY, change.words())
                .with(WHEN, change.changedAt())
                .named();
    }

    static Map<String, Object> erasure(JournalEvent event) {
        return new Entry()
                .with(NUMBER, event.subject())
                .with("Refused because", event.data().path("reasons"))
                .with("May be erased from", event.data().path("keptUntil"))
                .with(WHEN, event.at())
                .named();
    }

    static Map<String, Object> opening(JournalEvent event) {
        var data = event.data();
        return new Entry()
                .with(NUMBER, event.subject())
                .with("Role of the reader", data.path("roles"))
                .with("Purpose", data.path("purpose"))
                .with("Reason, in an emergency", data.get("reason"))
                .with("What was opened", data.path("resource"))
                .with("When", event.at())
                .named();
    }

    static Map<String, Object> account(Holdings.Linked linked) {
        return new Entry()
                .with(NUMBER, linked.donor())
                .with("The account, as the sign-on numbers it", linked.account())
                .with("Linked", linked.linkedAt())
                .with("Unlinked", linked.unlinkedAt())
                .with(WHY, linked.reason())
                .named();
    }

    static Map<String, Object> answeredAtHome(Holdings.AnsweredAtHome answered) {
        return new Entry()
                .with(NUMBER, answered.donor())
                .with("For the session of", answered.day())
                .with("What you answered", answered.replies())
                .with(WHEN, answered.answeredAt())
                .named();
    }

    static Map<String, Object> sentToHospital(Holdings.Sent sent) {
        return new Entry()
                .with(NUMBER, sent.donor())
                .with("Donation number", sent.donation().printed())
                .with("What it was", sent.kind())
                .with("Hospital", sent.hospital().value())
                .with("When", sent.despatchedAt())
                .named();
    }
}
