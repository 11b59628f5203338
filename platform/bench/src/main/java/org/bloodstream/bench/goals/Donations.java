package org.bloodstream.bench.goals;

import java.sql.SQLException;
import java.util.UUID;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * Donations of a donor each, known to both services, with red cells that were made of each: put where the events about them
 * would have put them.
 */
final class Donations {
    /** More than a run reports on; after the last one the first has a second report. */
    static final int COUNT = 20_000;

    private static final int YEAR = 26;
    private static final int FIRST = 100_000;
    private static final String DONORS = """
            INSERT INTO donor (donor, family_name, given_name, date_of_birth, sex, names_normal, name_sounds, name_keys, registered_at)
              SELECT ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Example', 'Alex', '1984-02-29', 'FEMALE',
                     'EXAMPLE ALEX', '{}', '{EXAMPLE,ALEX}', now()
                FROM generate_series(0, %1$d) n;
            INSERT INTO donation (donation, donor, kind, venue, volume_ml, collected_at)
              SELECT 'A999026' || %2$d + n, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'WHOLE_BLOOD',
                     'BENCH', 475, now() - interval '1 day'
                FROM generate_series(0, %1$d) n""";
    private static final String MADE = """
            INSERT INTO donation (donation, volume_ml, collected_at)
              SELECT 'A999026' || %2$d + n, 475, now() - interval '1 day' FROM generate_series(0, %1$d) n;
            INSERT INTO component (component, donation, product, kind, state, volume_ml, expires_at)
              SELECT donation || '-DRC01000', donation, 'DRC01000', 'RED_CELLS', 'PROCESSED', 284, now() + interval '34 days'
                FROM donation WHERE donation LIKE 'A999026%%';
            SELECT journal_append(
                     json_build_object('actor', 'processing-scientist', 'purpose', 'direct-care', 'at', now()),
                     json_build_array(json_build_object(
                       'id', gen_random_uuid(), 'stream', 'component', 'subject', component, 'version', 1,
                       'type', 'ComponentProcessed', 'schemaVersion', 1, 'data', json_build_object(
                         'component', component, 'donation', donation, 'product', product, 'kind', kind,
                         'volumeMl', volume_ml, 'collectedAt', day, 'processedAt', day, 'expiresAt', expiry))))
              FROM component, (SELECT to_char(now() AT TIME ZONE 'UTC' - interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS day,
                to_char(now() AT TIME ZONE 'UTC' + interval '34 days', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS expiry) days
             WHERE donation LIKE 'A999026%%'""";

    private Donations() {}

    static void known(Database donors, Database production) {
        run(donors, DONORS);
        run(production, MADE);
    }

    private static void run(Database database, String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(COUNT - 1, FIRST));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static UUID donor(long turn) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(turn % COUNT));
    }

    static DonationNumber donation(long turn) {
        return DonationNumber.of("A9990", YEAR, FIRST + (int) (turn % COUNT));
    }
}
