package org.bloodstream.bench.goals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.bloodstream.bench.bed.Database;
import org.postgresql.PGConnection;

/**
 * A register of made-up people, whose names are as unevenly spread as real ones: the n-th surname has n to the power of -0.8
 * of the first one's bearers; one in 16 has two surnames, one in 4 two given names [D]. Loaded before its indexes are built,
 * which is what makes it quick.
 */
final class Register {
    private static final int SURNAMES = 12_000;
    private static final int GIVEN_NAMES = 1_500;
    private static final double STEEPNESS = 0.8;
    private static final int ONE_IN_WITH_TWO_SURNAMES = 16;
    private static final int ONE_IN_WITH_TWO_GIVEN_NAMES = 4;
    private static final int LONGEST_KEY = 8;
    private static final int SHORTEST_KEY = 2;
    private static final LocalDate FIRST_BORN = LocalDate.of(1952, 1, 1);
    private static final int DAYS = 20_000;
    private static final int AT_ONCE = 20_000;
    private static final String COPY =
            "COPY donor (donor, family_name, given_name, date_of_birth, sex, names_normal, name_sounds, name_keys, registered_at)"
                    + " FROM STDIN";
    private static final String INDEXES = """
            CREATE INDEX donor_by_pair ON donor USING gin (name_pairs(name_keys, name_keys)) WITH (fastupdate = off) WHERE name_keys IS NOT NULL;
            CREATE INDEX donor_by_key ON donor USING gin (name_keys) WITH (fastupdate = off) WHERE name_keys IS NOT NULL;
            CREATE INDEX donor_by_name_and_birth ON donor USING gin (name_births(name_keys, date_of_birth)) WITH (fastupdate = off);
            CREATE INDEX donor_by_birth ON donor (date_of_birth)""";

    private final Random random = new Random(5);
    private final DoubleMetaphone metaphone = new DoubleMetaphone();
    private final Names surnames;
    private final Names givenNames;

    record Person(String familyName, String givenName, LocalDate dateOfBirth) {}

    private Register() {
        metaphone.setMaxCodeLen(LONGEST_KEY);
        surnames = new Names(names(SURNAMES, 3));
        givenNames = new Names(names(GIVEN_NAMES, 2));
    }

    /** Some of the donors, by chance. */
    static List<Person> filled(Database database, int donors, int sample) {
        var register = new Register();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP INDEX donor_by_pair, donor_by_key, donor_by_name_and_birth, donor_by_birth");
            var people = register.written(connection, donors, sample);
            statement.execute("SET maintenance_work_mem = '1GB'");
            statement.execute(INDEXES);
            statement.execute("ANALYZE donor");
            statement.execute("ANALYZE name_word");
            return people;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Person> written(Connection connection, int donors, int sample) throws SQLException, IOException {
        var chosen = new ArrayList<Person>();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (int written = 0; written < donors; written += AT_ONCE) {
            var lines = new StringBuilder();
            for (int i = written; i < Math.min(donors, written + AT_ONCE); i++) {
                var person = person();
                lines.append(line(person));
                if (random.nextInt(donors) < sample) chosen.add(person);
            }
            var in = copy.copyIn(COPY);
            var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            in.writeToCopy(bytes, 0, bytes.length);
            in.endCopy();
        }
        return chosen;
    }

    private Person person() {
        return new Person(
                several(surnames, ONE_IN_WITH_TWO_SURNAMES, "-"),
                several(givenNames, ONE_IN_WITH_TWO_GIVEN_NAMES, " "),
                FIRST_BORN.plusDays(random.nextInt(DAYS)));
    }

    private String several(Names names, int oneIn, String between) {
        var name = names.drawn(random);
        return random.nextInt(oneIn) > 0 ? name : name + between + names.drawn(random);
    }

    private String line(Person person) {
        var family = words(person.familyName());
        var given = words(person.givenName());
        var words = Stream.of(family, given).flatMap(List::stream).toList();
        return String.join(
                        "\t",
                        new UUID(random.nextLong(), random.nextLong()).toString(),
                        person.familyName(),
                        person.givenName(),
                        person.dateOfBirth().toString(),
                        random.nextBoolean() ? "FEMALE" : "MALE",
                        String.join(" ", words),
                        array(words.stream().flatMap(this::sounds)),
                        array(Stream.concat(keys(family), keys(given))),
                        "now")
                + "\n";
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.toUpperCase(Locale.ROOT).split("[ -]"));
    }

    private static String array(Stream<String> of) {
        return of.distinct().collect(Collectors.joining(",", "{", "}"));
    }

    /** As the service makes them: NameKey there. */
    private Stream<String> keys(List<String> words) {
        var together = String.join("", words);
        var sounds = words.stream().flatMap(this::sounds);
        return words.size() == 1
                ? Stream.concat(words.stream(), sounds.map("~"::concat))
                : Stream.of(
                                words.stream(),
                                Stream.of("+" + together),
                                Stream.concat(sounds, sounds(together)).map("~"::concat))
                        .flatMap(keys -> keys);
    }

    /** As the service makes them: CommonsSpelling there. */
    private Stream<String> sounds(String word) {
        return new TreeSet<>(
                        Set.copyOf(List.of(metaphone.doubleMetaphone(word), metaphone.doubleMetaphone(word, true))))
                .stream().filter(key -> key.length() >= SHORTEST_KEY);
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

    /** Drawn as often as their place says. */
    private static final class Names {
        private final List<String> names;
        private final double[] upto;

        Names(List<String> names) {
            this.names = names;
            upto = new double[names.size()];
            double all = 0;
            for (int i = 0; i < upto.length; i++) upto[i] = all += Math.pow(i + 1, -STEEPNESS);
        }

        String drawn(Random random) {
            int found = Arrays.binarySearch(upto, random.nextDouble() * upto[upto.length - 1]);
            return names.get(found < 0 ? -found - 1 : found);
        }
    }
}
