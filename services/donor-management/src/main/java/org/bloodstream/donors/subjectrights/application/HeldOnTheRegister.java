package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.group.Antibody;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.donors.contact.application.Contacts;
import org.bloodstream.donors.contact.application.Contacts.RecordedConsent;
import org.bloodstream.donors.contact.application.Contacts.Version;
import org.bloodstream.donors.correcting.application.Corrections;
import org.bloodstream.donors.correcting.application.Corrections.RecordedCorrection;
import org.bloodstream.donors.merging.application.Merges;
import org.bloodstream.donors.merging.application.Merges.RecordedMerge;
import org.bloodstream.donors.standing.application.RecordedChange;
import org.bloodstream.donors.standing.application.Standings;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Who the donor is, and what became of the record. */
@Component
class HeldOnTheRegister {
    /** Digits of an antigen's number. */
    private static final int ISBT = 6;

    private final Holdings holdings;
    private final Contacts contacts;
    private final Standings standings;
    private final Corrections corrections;
    private final Merges merges;

    HeldOnTheRegister(
            Holdings holdings, Contacts contacts, Standings standings, Corrections corrections, Merges merges) {
        this.holdings = holdings;
        this.contacts = contacts;
        this.standings = standings;
        this.corrections = corrections;
        this.merges = merges;
    }

    List<Part> of(List<UUID> records) {
        return List.of(
                new Part("Who you are", holdings.persons(records).map(HeldOnTheRegister::person)),
                new Part("How we reach you", Flux.fromIterable(records).concatMap(this::contacts)),
                new Part("What you consented to", Flux.fromIterable(records).concatMap(this::consents)),
                new Part("Whether we may invite you", standings.history(records).map(HeldOnTheRegister::change)),
                new Part("What we corrected", corrections.history(records).map(HeldOnTheRegister::correction)),
                new Part("Numbers that are you", merges.history(records).map(HeldOnTheRegister::merge)),
                new Part(
                        "What was known before this system",
                        holdings.broughtHere(records).map(HeldOnTheRegister::broughtHere)));
    }

    private Flux<Map<String, Object>> contacts(UUID donor) {
        return contacts.versions(donor).map(version -> contact(donor, version));
    }

    private Flux<Map<String, Object>> consents(UUID donor) {
        return contacts.consents(donor).map(consent -> consent(donor, consent));
    }

    private static Map<String, Object> person(Holdings.Person person) {
        var number = person.nationalNumber();
        return Entry.of(person.donor())
                .with("Family name", person.familyName())
                .with("Given name", person.givenName())
                .with("Date of birth", person.dateOfBirth())
                .with("Recorded sex", person.sex())
                .with("Health number", number == null ? null : number.printed())
                .with("Why you were registered as somebody new", person.confirmedNew())
                .with("When you registered", person.registeredAt())
                .named();
    }

    private static Map<String, Object> contact(UUID donor, Version version) {
        var details = version.details();
        return Entry.of(donor)
                .with("Address", details.addressLines())
                .with("Postcode", details.postcode())
                .with("No fixed address", details.noFixedAddress())
                .with("E-mail", details.email())
                .with("Telephone", details.phone())
                .with("How you want to be reached", details.channels())
                .with("Language", details.language())
                .recorded(version.at())
                .named();
    }

    private static Map<String, Object> consent(UUID donor, RecordedConsent recorded) {
        var consent = recorded.consent();
        return Entry.of(donor)
                .with("What it is about", consent.consent())
                .with("Version of the text that you saw", consent.wording())
                .with("You said yes", consent.given())
                .with("On which day", consent.on())
                .recorded(recorded.at())
                .named();
    }

    private static Map<String, Object> change(RecordedChange change) {
        return Entry.of(change.donor())
                .with("What was recorded", change.change())
                .with("Day of death", change.diedOn())
                .with("Blood service that invites you", change.transferredTo())
                .with("Ground of the restriction", change.ground())
                .why(change.reason())
                .recorded(change.at())
                .named();
    }

    private static Map<String, Object> merge(RecordedMerge merge) {
        return new Entry()
                .with("What was recorded", merge.decision())
                .with("The number", merge.donor())
                .with("The number that stands for it", merge.survivor())
                .why(merge.reason())
                .recorded(merge.at())
                .named();
    }

    private static Map<String, Object> correction(RecordedCorrection correction) {
        return Entry.of(correction.donor())
                .with("What was recorded before, and what is recorded now", correction.changes())
                .with("Why it was corrected", correction.ground())
                .why(correction.words())
                .recorded(correction.at())
                .named();
    }

    private static Map<String, Object> broughtHere(Holdings.BroughtHere brought) {
        return Entry.of(brought.donor())
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
}
