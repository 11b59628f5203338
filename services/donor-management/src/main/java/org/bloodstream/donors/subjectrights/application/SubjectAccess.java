package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.donors.contact.application.Contacts;
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
    private final Holdings holdings;
    private final Journal journal;

    SubjectAccess(Merges merges, Standings standings, Contacts contacts, Holdings holdings, Journal journal) {
        this.merges = merges;
        this.standings = standings;
        this.contacts = contacts;
        this.holdings = holdings;
        this.journal = journal;
    }

    /** @param records every number of the person, the oldest first */
    public record Held(List<UUID> records, List<Section> sections) {}

    /** Empty when there is no such donor. */
    public Mono<Held> of(UUID donor) {
        return merges.recordsOf(donor).flatMap(records -> Flux.fromIterable(sections(records))
                .concatMap(section -> section)
                .collectList()
                .map(sections -> new Held(records, sections)));
    }

    private List<Mono<Section>> sections(List<UUID> records) {
        return List.of(
                section("Who you are", holdings.persons(records).map(Words::person)),
                section("How we reach you", each(records, number -> contacts.versions(number)
                        .map(version -> Words.contact(number, version)))),
                section("What you consented to", each(records, number -> contacts.consents(number)
                        .map(consent -> Words.consent(number, consent)))),
                section("Whether we may invite you", standings.history(records).map(Words::change)),
                section("Numbers that are you", merges.history(records).map(Words::merge)),
                section(
                        "What was known before this system",
                        holdings.broughtHere(records).map(Words::broughtHere)),
                section("Your donations", holdings.donations(records).map(Words::donation)),
                section(
                        "What you told us after giving",
                        holdings.toldAfterwards(records).map(Words::toldAfterwards)),
                section("Your appointments", holdings.appointments(records).map(Words::appointment)),
                section("Your health checks", told(records, "eligibility").map(Words::assessment)),
                section(
                        "When you asked to be forgotten",
                        told(records, "register")
                                .filter(event -> event.type().equals("ErasureRefused"))
                                .map(Words::erasure)),
                section("Who opened your record", told(records, "access").map(Words::opening)));
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
