package org.bloodstream.laboratory.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.web.Relationships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publishes facts with their subjects' next versions, and learns from them which hospital has to do with whom. */
@Component
public class Facts {
    public static final String STREAM = "laboratory";

    private final Journal journal;
    private final Relationships relationships;

    Facts(Journal journal, Relationships relationships) {
        this.journal = journal;
        this.relationships = relationships;
    }

    public Flux<JournalEvent> of(String subject) {
        return journal.history(STREAM, subject);
    }

    /** Call inside a transaction; another writer of one of the subjects makes it fail, to be tried again. */
    public Mono<Void> publish(Act act, List<Fact> facts) {
        if (facts.isEmpty()) return Mono.empty();
        // In one order, so that two messages about the same subjects wait for each other and never in a circle.
        var subjects = facts.stream().map(Fact::subject).collect(Collectors.toCollection(TreeSet::new));
        return Flux.fromIterable(subjects)
                .concatMap(subject -> journal.hold(STREAM, subject).map(version -> Map.entry(subject, version)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(versions -> entries(facts, new HashMap<>(versions)))
                .flatMap(entries -> journal.append(act, entries).then(relationships.learn(act, entries)));
    }

    private static List<Entry> entries(List<Fact> facts, Map<String, Long> versions) {
        var entries = new ArrayList<Entry>();
        for (var fact : facts) {
            long version = versions.merge(fact.subject(), 1L, Long::sum);
            entries.add(new Entry(STREAM, fact.subject(), version, fact.type(), 1, fact.data()));
        }
        return entries;
    }
}
