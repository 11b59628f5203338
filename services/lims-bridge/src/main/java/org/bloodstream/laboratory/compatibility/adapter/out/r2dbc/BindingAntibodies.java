package org.bloodstream.laboratory.compatibility.adapter.out.r2dbc;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.laboratory.facts.Facts;
import org.bloodstream.laboratory.identity.Person;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Every antibody that was ever identified and that nobody ended as entered in error. */
@Repository
class BindingAntibodies {
    private static final String ENDED = "SELECT statement, need FROM need_ending WHERE statement = ANY(:statements)";

    private final Facts facts;
    private final DatabaseClient database;
    private final JsonMapper json;

    BindingAntibodies(Facts facts, DatabaseClient database, JsonMapper json) {
        this.facts = facts;
        this.database = database;
        this.json = json;
    }

    Mono<Set<Antigen>> of(Person person) {
        return Flux.fromIterable(person.numbers())
                .concatMap(facts::of)
                .filter(event -> event.type().equals("AntibodiesIdentified"))
                .flatMapIterable(this::statements)
                .collect(Collectors.toSet())
                .flatMap(stated -> stated.isEmpty() ? Mono.just(Set.of()) : binding(stated));
    }

    private Set<Statement> statements(JournalEvent event) {
        return json.treeToValue(event.data(), Identified.class).antibodies().stream()
                .map(against -> new Statement(event.id(), against))
                .collect(Collectors.toSet());
    }

    private Mono<Set<Antigen>> binding(Set<Statement> stated) {
        return database.sql(ENDED)
                .bind(
                        "statements",
                        stated.stream().map(Statement::id).distinct().toArray(UUID[]::new))
                .map(row -> row.get("statement", UUID.class) + " " + row.get("need", String.class))
                .all()
                .collect(Collectors.toSet())
                .map(ended -> stated.stream()
                        .filter(each ->
                                !ended.contains(each.id() + " " + each.against().isbtNumber()))
                        .map(Statement::against)
                        .collect(Collectors.toSet()));
    }

    private record Identified(Set<Antigen> antibodies) {}

    private record Statement(UUID id, Antigen against) {}
}
