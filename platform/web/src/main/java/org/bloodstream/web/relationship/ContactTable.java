package org.bloodstream.web.relationship;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.Collection;
import org.bloodstream.blood.organisation.OdsCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/** Table {@code patient_relationship}. */
final class ContactTable {
    /** Greatest passes over what is null. */
    private static final String ADD = """
            INSERT INTO patient_relationship AS r (patient, organisation, last_at, admitted_at, discharged_at)
            VALUES (:patient, :organisation, :at, :admitted, :discharged)
            ON CONFLICT (patient, organisation) DO UPDATE
               SET last_at = greatest(r.last_at, excluded.last_at),
                   admitted_at = greatest(r.admitted_at, excluded.admitted_at),
                   discharged_at = greatest(r.discharged_at, excluded.discharged_at)
            """;
    /** Over all numbers together: admitted under one, the patient may be discharged under another. */
    private static final String IS_ADMITTED = "max(admitted_at) > coalesce(max(discharged_at), '-infinity')";

    private static final String OF_PATIENT_THERE =
            " FROM patient_relationship WHERE patient = ANY(:numbers) AND organisation = :organisation";
    private static final String ADMITTED = "SELECT coalesce(" + IS_ADMITTED + ", false)" + OF_PATIENT_THERE;
    private static final String EXISTS =
            "SELECT coalesce(max(last_at) >= :since OR " + IS_ADMITTED + ", false)" + OF_PATIENT_THERE;

    private final DatabaseClient database;

    ContactTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(Contact contact) {
        return database.sql(ADD)
                .bind("patient", contact.patient())
                .bind("organisation", contact.organisation().value())
                .bind("at", contact.at())
                .bind("admitted", when(contact, Contact.Kind.ADMISSION))
                .bind("discharged", when(contact, Contact.Kind.DISCHARGE))
                .then();
    }

    /** Whether a patient with these numbers is admitted there, or anything of theirs was there at or after this time. */
    Mono<Boolean> admittedOrSince(OdsCode organisation, Collection<String> numbers, Instant since) {
        return answer(database.sql(EXISTS).bind("since", since), organisation, numbers);
    }

    Mono<Boolean> admitted(OdsCode organisation, Collection<String> numbers) {
        return answer(database.sql(ADMITTED), organisation, numbers);
    }

    private static Mono<Boolean> answer(GenericExecuteSpec question, OdsCode organisation, Collection<String> numbers) {
        return question.bind("numbers", numbers.toArray(String[]::new))
                .bind("organisation", organisation.value())
                .mapValue(Boolean.class)
                .one();
    }

    private static Parameter when(Contact contact, Contact.Kind kind) {
        return contact.kind() == kind ? Parameters.in(contact.at()) : Parameters.in(Instant.class);
    }
}
