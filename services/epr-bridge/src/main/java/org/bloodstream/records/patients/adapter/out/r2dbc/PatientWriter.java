package org.bloodstream.records.patients.adapter.out.r2dbc;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.Address;
import org.bloodstream.records.patients.domain.Patient;
import org.bloodstream.records.patients.domain.Patient.Living;
import org.bloodstream.records.patients.domain.Patient.Replaced;
import org.bloodstream.records.patients.domain.Person;
import org.bloodstream.records.patients.domain.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/** Writes a patient and its numbers. */
final class PatientWriter {
    private static final String UPSERT = """
            INSERT INTO patient AS p (id, version, family_name, given_names, birth_date, sex, birth_order,
                                      address_lines, city, postal_code, country, survivor)
            VALUES (:id, :version + 1, :family, :given, :birthDate, :sex, :birthOrder, :lines, :city, :postalCode, :country, :survivor)
            ON CONFLICT (id) DO UPDATE
               SET version = excluded.version, family_name = excluded.family_name, given_names = excluded.given_names,
                   birth_date = excluded.birth_date, sex = excluded.sex, birth_order = excluded.birth_order,
                   address_lines = excluded.address_lines,
                   city = excluded.city, postal_code = excluded.postal_code, country = excluded.country,
                   survivor = excluded.survivor, updated_at = now()
             WHERE p.version = :version
            RETURNING version
            """;
    private static final String NUMBERS = """
            INSERT INTO patient_number (number, patient, retired)
            SELECT unnest(:numbers), :patient, :retired
            ON CONFLICT (number) DO UPDATE SET patient = excluded.patient, retired = excluded.retired
            """;

    private final DatabaseClient database;

    PatientWriter(DatabaseClient database) {
        this.database = database;
    }

    /** Empty when another writer was first. */
    Mono<Long> write(Patient patient) {
        return switch (patient) {
            case Living living ->
                row(living, null)
                        .delayUntil(_ -> numbers(living.id(), living.numbers(), false))
                        .delayUntil(_ -> numbers(living.id(), living.retired(), true));
            case Replaced replaced -> row(replaced, replaced.survivor()).delayUntil(_ -> relinked(replaced));
        };
    }

    private Mono<Long> row(Patient patient, @Nullable UUID survivor) {
        var statement = database.sql(UPSERT).bind("id", patient.id()).bind("version", patient.version());
        return bound(person(statement, patient.person()), "survivor", UUID.class, survivor)
                .map(row -> requireNonNull(row.get("version", Long.class)))
                .one();
    }

    private static GenericExecuteSpec person(GenericExecuteSpec statement, Person person) {
        var name = Optional.ofNullable(person.name());
        var address = Optional.ofNullable(person.address());
        var named = bound(
                        statement,
                        "family",
                        String.class,
                        name.map(PersonName::family).orElse(null))
                .bind(
                        "given",
                        name.map(PersonName::given).map(PatientWriter::array).orElse(new String[0]));
        var born = bound(
                named,
                "birthDate",
                String.class,
                person.birthDate() == null ? null : person.birthDate().value());
        var sexed = bound(
                born,
                "sex",
                String.class,
                person.sex() == null ? null : person.sex().name());
        var ordered = bound(
                sexed,
                "birthOrder",
                Short.class,
                person.birthOrder() == null ? null : (short) person.birthOrder().value());
        return address(ordered, address);
    }

    private static GenericExecuteSpec address(GenericExecuteSpec statement, Optional<Address> address) {
        var lines = bound(statement, "lines", String[].class, part(address, a -> array(a.lines())));
        var city = bound(lines, "city", String.class, part(address, Address::city));
        var code = bound(city, "postalCode", String.class, part(address, Address::postalCode));
        return bound(code, "country", String.class, part(address, Address::country));
    }

    private static <T> @Nullable T part(Optional<Address> address, Function<Address, @Nullable T> part) {
        return address.isEmpty() ? null : part.apply(address.get());
    }

    private static <T> GenericExecuteSpec bound(
            GenericExecuteSpec statement, String name, Class<T> type, @Nullable T value) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }

    private Mono<Void> numbers(UUID patient, Collection<PatientIdentifier> numbers, boolean retired) {
        if (numbers.isEmpty()) return Mono.empty();
        return database.sql(NUMBERS)
                .bind("numbers", numbers.stream().map(PatientIdentifier::key).toArray(String[]::new))
                .bind("patient", patient)
                .bind("retired", retired)
                .then();
    }

    /** Whoever was replaced by this patient is now replaced by its survivor: nobody has to follow a chain. */
    private Mono<Void> relinked(Replaced replaced) {
        return database.sql("UPDATE patient SET survivor = :survivor, version = version + 1 WHERE survivor = :replaced")
                .bind("survivor", replaced.survivor())
                .bind("replaced", replaced.id())
                .then();
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
