package org.bloodstream.records.patients.adapter.out.r2dbc;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.Address;
import org.bloodstream.records.patients.domain.BirthDate;
import org.bloodstream.records.patients.domain.BirthOrder;
import org.bloodstream.records.patients.domain.Patient;
import org.bloodstream.records.patients.domain.Person;
import org.bloodstream.records.patients.domain.PersonName;
import org.bloodstream.records.patients.domain.Sex;
import org.jspecify.annotations.Nullable;

/** A row of {@code patient} with the arrays of its numbers. */
final class PatientRow {
    static final String SELECT = """
            SELECT p.*,
                   ARRAY(SELECT number FROM patient_number n WHERE n.patient = p.id AND NOT n.retired) AS living,
                   ARRAY(SELECT number FROM patient_number n WHERE n.patient = p.id AND n.retired) AS retired
              FROM patient p
            """;

    private PatientRow() {}

    static Patient read(Readable row) {
        UUID survivor = row.get("survivor", UUID.class);
        return survivor == null ? living(row) : new Patient.Replaced(id(row), version(row), person(row), survivor);
    }

    static Patient.Living living(Readable row) {
        return new Patient.Living(
                id(row),
                version(row),
                new LinkedHashSet<>(numbers(row, "living")),
                new LinkedHashSet<>(numbers(row, "retired")),
                person(row));
    }

    private static UUID id(Readable row) {
        return requireNonNull(row.get("id", UUID.class));
    }

    private static long version(Readable row) {
        return requireNonNull(row.get("version", Long.class));
    }

    private static List<PatientIdentifier> numbers(Readable row, String column) {
        return texts(row, column).map(PatientIdentifier::parseKey).collect(Collectors.toList());
    }

    private static Person person(Readable row) {
        String birthDate = text(row, "birth_date");
        String sex = text(row, "sex");
        Short order = row.get("birth_order", Short.class);
        return new Person(
                name(row),
                birthDate == null ? null : new BirthDate(birthDate),
                sex == null ? null : Sex.valueOf(sex),
                address(row),
                order == null ? null : new BirthOrder(order));
    }

    private static @Nullable PersonName name(Readable row) {
        String family = text(row, "family_name");
        var given = texts(row, "given_names").toList();
        return family == null && given.isEmpty() ? null : new PersonName(family, given);
    }

    private static @Nullable Address address(Readable row) {
        return row.get("address_lines", String[].class) == null
                ? null
                : new Address(
                        texts(row, "address_lines").toList(),
                        text(row, "city"),
                        text(row, "postal_code"),
                        text(row, "country"));
    }

    private static @Nullable String text(Readable row, String column) {
        return row.get(column, String.class);
    }

    private static Stream<String> texts(Readable row, String column) {
        String[] texts = row.get(column, String[].class);
        return texts == null ? Stream.empty() : Stream.of(texts);
    }
}
