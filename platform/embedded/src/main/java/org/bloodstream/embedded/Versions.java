package org.bloodstream.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions that the build resolved. */
final class Versions {
    private static final Properties VERSIONS = load();

    private Versions() {}

    static String of(String server) {
        return VERSIONS.getProperty(server);
    }

    private static Properties load() {
        var versions = new Properties();
        try (var file = Versions.class.getResourceAsStream("versions.properties")) {
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
