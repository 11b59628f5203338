package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.donors.contact.application.Contacts;
import org.bloodstream.donors.correcting.application.Corrections;
import org.bloodstream.donors.merging.application.Merges;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All that this service holds of a person, under every number that is the person's now: UK GDPR, Article 15 [GK]. */
@Service
public class SubjectAccess {
    private final Merges merges;
    private final Standings standings;
    private final Contacts contacts;
    private final Corrections corrections;
    private final Holdings holdings;
    private final AlsoHeld also;
    private final FurtherHeld further;
    private final Journal journal;

    SubjectAccess(
            Merges merges,
            Standings standings,
            Contacts contacts,
            Corrections corrections,
            Holdings holdings,
            AlsoHeld also,
            FurtherHeld further,
            Journal journal) {
        this.merges = merges;
        this.standings = standings;
        this.contacts = contacts;
        this.corrections = corrections;
        this.holdings = holdings;
        this.also = also;
        this.further = further;
        this.journal = journal;
    }

    /** @param records every number of the person, the oldest first */
    public record Held(List<UUID> records, List<Section> sections) {}

    /** Empty when there is no such donor. */
    public Mono<Held> of(UUID donor) {
        return merges.recordsOf(donor).flatMap(records -> Flux.fromStream(sections(records))
                .concatMap(section -> section)
                .collectList()
                .map(sections -> new Held(records, sections)));
    }

    private Stream<Mono<Section>> sections(List<UUID> records) {
        var parts = further.of(records).stream().map(part -> section(part.title(), part.entries()));
        return Stream.concat(
                Stream.of(
                        section("Who you are", holdings.persons(records).map(Words::person)),
                        section("How we reach you", each(records, number -> contacts.versions(number)
                                .map(version -> Words.contact(number, version)))),
                        section("What you consented to", each(records, number -> contacts.consents(number)
                                .map(consent -> Words.consent(number, consent)))),
                        section(
                                "Whether we may invite you",
                                standings.history(records).map(Words::change)),
                        section(
                                "What we corrected",
                                corrections.history(records).map(Words::correction)),
                        section("Numbers that are you", merges.history(records).map(Words::merge)),
                        section(
                                "What was known before this system",
                                holdings.broughtHere(records).map(Words::broughtHere)),
                        section("Your donations", holdings.donations(records).map(Words::donation)),
                        section(
                                "Where your donations went",
                                holdings.sentToHospitals(records).map(Words::sentToHospital)),
                        section(
                                "What you told us after giving",
                                holdings.toldAfterwards(records).map(Words::toldAfterwards)),
                        section("Letters to you", holdings.letters(records).map(Words::letter)),
                        section("Talks about a result", holdings.talks(records).map(Words::talk)),
                        section(
                                "Your appointments",
                                holdings.appointments(records).map(Words::appointment)),
                        section(
                                "What you answered at home",
                                holdings.answersAtHome(records).map(Words::answeredAtHome)),
                        section("Your account", holdings.accounts(records).map(Words::account)),
                        section("When we meant to invite you", also.calls(records)),
                        section("What is known of your red cells", also.antigens(records)),
                        section("What is known of your platelets", also.platelets(records)),
                        section("Blood groups of yours that contradict each other", also.contradictions(records)),
                        section(
                                "Your health checks",
                                told(records, "eligibility")
                                        .filter(event -> event.type().equals("EligibilityAssessed"))
                                        .map(Words::assessment)),
                        section(
                                "What followed for you from what you told after giving",
                                told(records, "eligibility")
                                        .filter(event -> event.type().equals("InformationJudged"))
                                        .map(Words::judged)),
                        section(
                                "What clinicians answered to your health checks",
                                holdings.answers(records).map(Words::answer)),
                        section("Reviews by a clinician", also.reviews(records)),
                        section("Rules that clinicians overruled for you", also.overrulings(records)),
                        section("Your deferrals", holdings.deferrals(records).map(Words::deferral)),
                        section(
                                "What became of your deferrals",
                                holdings.deferralChanges(records).map(Words::deferralChange)),
                        section(
                                "When you asked to be forgotten",
                                told(records, "register")
                                        .filter(event -> event.type().equals("ErasureRefused"))
                                        .map(Words::erasure)),
                        section(
                                "Who opened your record",
                                told(records, "access").map(Words::opening))),
                parts);
    }

    private Flux<JournalEvent> told(List<UUID> records, String stream) {
        return each(records, number -> journal.history(stream, number.toString()));
    }

    private static <T> Flux<T> each(List<UUID> records, Function<UUID, Flux<T>> read) {
        return Flux.fromIterable(records).concatMap(read);
    }

    private static Mono<Section> section(String title, Flux<Map<String, Object>> entries) {
        return entries.collectList().map(all -> new Section(title, all));
    }
}
