package org.bloodstream.laboratory.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Numbers and persons. */
@Repository
public class Persons {
    private static final String NUMBERS = """
            SELECT number FROM person_number
            WHERE person = (SELECT person FROM person_number WHERE number = :number)
            """;
    private static final String KEEP =
            "INSERT INTO person_number (number, person) VALUES (:number, :person) ON CONFLICT DO NOTHING";
    private static final String JOIN = """
            UPDATE person_number SET person = (SELECT person FROM person_number WHERE number = :number)
            WHERE person = (SELECT person FROM person_number WHERE number = :other)
            """;

    private final DatabaseClient database;

    Persons(DatabaseClient database) {
        this.database = database;
    }

    /** Whoever has this number; a number nobody has told us about is a person of its own. */
    public Mono<Person> having(String number) {
        return database.sql(NUMBERS)
                .bind("number", number)
                .mapValue(String.class)
                .all()
                .collect(Collectors.toSet())
                .map(numbers -> new Person(
                        Stream.concat(numbers.stream(), Stream.of(number)).collect(Collectors.toSet())));
    }

    /** The other numbers are the same person's as this one, and so is everything that was theirs. */
    Mono<Void> join(String number, Set<String> others) {
        return keep(number)
                .thenMany(Flux.fromIterable(others).concatMap(other -> join(number, other)))
                .then();
    }

    private Mono<Void> join(String number, String other) {
        return keep(other)
                .then(database.sql(JOIN)
                        .bind("number", number)
                        .bind("other", other)
                        .then());
    }

    private Mono<Void> keep(String number) {
        return database.sql(KEEP).bind("number", number).bind("person", number).then();
    }
}
