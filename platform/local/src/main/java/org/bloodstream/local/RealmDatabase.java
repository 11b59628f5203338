package org.bloodstream.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.bloodstream.embedded.EmbeddedKeycloak.Database;
import org.bloodstream.embedded.EmbeddedPostgres;

/**
 * Keycloak's database. The local realm is configuration, not data: Keycloak imports it only into an empty database, so
 * when the realm's file or an address in it has changed, the database is made anew.
 */
record RealmDatabase(EmbeddedPostgres postgres, Database database, Path directory) {
    void prepare(Map<String, String> placeholders) {
        var known = directory.resolve("realm.sha256");
        var current = fingerprint(placeholders);
        try {
            if (!Files.exists(known) || !Files.readString(known).equals(current)) {
                postgres.dropDatabase(database.name());
                Files.createDirectories(directory);
                Files.writeString(known, current);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres.ensureDatabase(database.name(), database.user(), database.password());
    }

    private static String fingerprint(Map<String, String> placeholders) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Realm.text().getBytes(StandardCharsets.UTF_8));
            digest.update(new TreeMap<>(placeholders).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
