package org.bloodstream.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everybody whom the running platform knows, by every name and identifier that it keeps of them: those of the demonstration,
 * those whom messages named, and those whom somebody at a browser registered.
 *
 * @param secrets a file for each database, with its owner's password
 */
record PeopleOnFile(Path secrets, int port) {
    private static final int POSTGRES = 11;

    /** Shorter ones are titles and codes. */
    private static final int SHORTEST = 3;

    /**
     * The tables where they are, and nowhere else (each says so of itself). A town and a country are nobody's: the venues are
     * there too. A day of birth is: nothing else here speaks of days that are so long ago.
     */
    private static final Map<String, String> WHERE = Map.of("donor_management", """
            select donor::text from donor
            union select regexp_split_to_table(family_name || ' ' || given_name, '\\s+') from donor
            union select family_name from donor union select given_name from donor
            union select date_of_birth::text from donor
            union select national_number from donor
            union select address_line from donor union select postcode from donor
            union select unnest(address_lines) from donor_contact union select postcode from donor_contact
            union select email from donor_contact union select phone from donor_contact
            """, "epr_bridge", """
            select id::text from patient
            union select regexp_replace(number, '^.*:', '') from patient_number
            union select family_name from patient union select unnest(given_names) from patient
            union select birth_date from patient where length(birth_date) = 10
            union select replace(birth_date, '-', '') from patient where length(birth_date) = 10
            union select unnest(address_lines) from patient union select postal_code from patient
            """);

    /** Each name, number, address, postcode, telephone and e-mail once. */
    Set<String> told() {
        var told = new TreeSet<String>();
        WHERE.forEach((database, people) -> told.addAll(read(database, people)));
        return told;
    }

    /** Each donation's number. */
    Set<String> donations() {
        return read("donor_management", "select donation from donation");
    }

    private Set<String> read(String database, String query) {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port + POSTGRES, database);
        try (var connection = DriverManager.getConnection(url, database, Files.readString(secrets.resolve(database)));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new TreeSet<String>();
            while (rows.next()) {
                var text = rows.getString(1);
                if (text != null && text.strip().length() >= SHORTEST) texts.add(text.strip());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(database + " was not read", e);
        }
    }
}
