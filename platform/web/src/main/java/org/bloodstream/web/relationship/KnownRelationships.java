package org.bloodstream.web.relationship;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.web.Relationships;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** From the table of contacts, over every number of the patient. */
final class KnownRelationships implements Relationships {
    private static final Duration AFTERWARDS = Duration.ofDays(90);

    private final ContactTable contacts;
    private final EveryNumber numbers;
    private final JsonMapper json;
    private final Clock clock;

    KnownRelationships(ContactTable contacts, EveryNumber numbers, JsonMapper json, Clock clock) {
        this.contacts = contacts;
        this.numbers = numbers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Mono<Boolean> exists(OdsCode organisation, String patient) {
        var since = clock.instant().minus(AFTERWARDS);
        return everyNumber(patient).flatMap(all -> contacts.admittedOrSince(organisation, all, since));
    }

    @Override
    public Mono<Boolean> admitted(OdsCode organisation, String patient) {
        return everyNumber(patient).flatMap(all -> contacts.admitted(organisation, all));
    }

    private Mono<Set<String>> everyNumber(String patient) {
        return numbers.of(patient).defaultIfEmpty(Set.of()).map(others -> Stream.concat(
                        others.stream(), Stream.of(patient))
                .collect(Collectors.toSet()));
    }

    /** Patients are held in one order, so that two messages about the same ones cannot deadlock. */
    @Override
    public Mono<Void> learn(Act act, List<Entry> entries) {
        return Flux.fromIterable(entries)
                .concatMap(
                        entry -> Mono.justOrEmpty(Contact.of(entry.type(), json.valueToTree(entry.data()), act.at())))
                .sort(Comparator.comparing(Contact::patient))
                .concatMap(contacts::add)
                .then();
    }
}
