package org.bloodstream.records.patients.adapter.out.r2dbc;

import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.web.relationship.EveryNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Every number of whoever holds one, living and retired. */
@Repository
class NumbersOfPatient implements EveryNumber {
    private static final String NUMBERS = """
            SELECT number FROM patient_number
             WHERE patient = (SELECT patient FROM patient_number WHERE number = :number)
            """;

    private final DatabaseClient database;

    NumbersOfPatient(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Set<String>> of(String patient) {
        return database.sql(NUMBERS)
                .bind("number", patient)
                .mapValue(String.class)
                .all()
                .collect(Collectors.toSet());
    }
}
