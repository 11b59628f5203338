package org.bloodstream.bench.goals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.bloodstream.bench.bed.Database;

/**
 * A register of made-up people, whose names are as unevenly spread as real ones: the n-th surname has n to the power of -0.8
 * of the first one's bearers. Loaded before its indexes are built, which is what makes it quick.
 */
final class Register {
    private static final int SURNAMES = 12_000;
    private static final int GIVEN_NAMES = 1_500;
    private static final double STEEPNESS = 0.8;
    private static final int LONGEST_KEY = 8;
    private static final int SHORTEST_KEY = 2;
    private static final String INDEXES = """
            CREATE INDEX donor_by_pair ON donor USING gin (name_pairs(name_keys, name_keys)) WITH (fastupdate = off) WHERE name_keys IS NOT NULL;
            CREATE INDEX donor_by_key ON donor USING gin (name_keys) WITH (fastupdate = off) WHERE name_keys IS NOT NULL;
            CREATE INDEX donor_by_birth ON donor (date_of_birth)""";
    private static final String PEOPLE = """
            INSERT INTO donor (donor, family_name, given_name, date_of_birth, sex, names_normal, name_sounds, name_keys, registered_at)
              SELECT gen_random_uuid(), s.name, g.name, date '1952-01-01' + (random() * 20000)::integer,
                     CASE WHEN random() < 0.5 THEN 'FEMALE' ELSE 'MALE' END,
                     upper(s.name || ' ' || g.name), s.sounds || g.sounds,
                     ARRAY[upper(s.name), upper(g.name)]
                       || ARRAY(SELECT '~' || unnest(s.sounds || g.sounds)), now()
                FROM (SELECT random() AS a, random() AS b FROM generate_series(1, %d)) drawn,
                LATERAL (SELECT * FROM bench_name WHERE kind = 's' AND upto >= a ORDER BY upto LIMIT 1) s,
                LATERAL (SELECT * FROM bench_name WHERE kind = 'g' AND upto >= b ORDER BY upto LIMIT 1) g""";

    private final Random random = new Random(5);
    private final DoubleMetaphone metaphone = new DoubleMetaphone();

    record Person(String familyName, String givenName, LocalDate dateOfBirth) {}

    private Register() {
        metaphone.setMaxCodeLen(LONGEST_KEY);
    }

    /** Some of the donors, by chance. */
    static List<Person> filled(Database database, int donors, int sample) {
        var register = new Register();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            register.names(connection, "s", SURNAMES, 3);
            register.names(connection, "g", GIVEN_NAMES, 2);
            statement.execute("DROP INDEX donor_by_pair, donor_by_key, donor_by_birth");
            statement.execute(PEOPLE.formatted(donors));
            statement.execute("SET maintenance_work_mem = '1GB'");
            statement.execute(INDEXES);
            statement.execute("ANALYZE donor");
            return people(connection, sample);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void names(Connection connection, String kind, int count, int syllables) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS bench_name"
                    + " (kind text, upto float8, name text, sounds text[], PRIMARY KEY (kind, upto))");
        }
        var names = names(count, syllables);
        double all = 0;
        for (int i = 1; i <= count; i++) all += Math.pow(i, -STEEPNESS);
        try (var insert = connection.prepareStatement("INSERT INTO bench_name VALUES (?, ?, ?, ?)")) {
            double upto = 0;
            for (int i = 0; i < count; i++) {
                upto += Math.pow(i + 1, -STEEPNESS) / all;
                insert.setString(1, kind);
                insert.setDouble(2, i == count - 1 ? 1 : upto);
                insert.setString(3, names.get(i));
                insert.setArray(4, connection.createArrayOf("text", sounds(names.get(i))));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** As the service makes them: CommonsSpelling there. */
    private String[] sounds(String name) {
        var word = name.toUpperCase(Locale.ROOT);
        return Set.copyOf(List.of(metaphone.doubleMetaphone(word), metaphone.doubleMetaphone(word, true))).stream()
                .filter(key -> key.length() >= SHORTEST_KEY)
                .toArray(String[]::new);
    }

    private List<String> names(int count, int syllables) {
        var begins = "B Br C Cl D Dr F G Gr H J K L M Mc N O P R S Sh St T Th V W".split(" ");
        var vowels = "a e i o u ea ou ie ai".split(" ");
        var ends = "n ll r rd s th ck m rt ns y".split(" ");
        var names = new LinkedHashSet<String>();
        while (names.size() < count) {
            var name = new StringBuilder();
            for (int i = 1 + random.nextInt(syllables); i > 0; i--)
                name.append(one(begins)).append(one(vowels));
            names.add(name.append(one(ends)).toString());
        }
        return new ArrayList<>(names);
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private static List<Person> people(Connection connection, int sample) throws SQLException {
        var people = new ArrayList<Person>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT family_name, given_name, date_of_birth FROM donor"
                        + " TABLESAMPLE SYSTEM (1) ORDER BY random() LIMIT " + sample)) {
            while (rows.next())
                people.add(new Person(rows.getString(1), rows.getString(2), rows.getObject(3, LocalDate.class)));
        }
        return people;
    }
}
