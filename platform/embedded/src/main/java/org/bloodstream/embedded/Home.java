package org.bloodstream.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where things are kept that are not committed: {@code <project>/.local}. What can be made again (unpacked servers and
 * services) is shared by everything that runs from one checkout; data can be put elsewhere.
 */
public final class Home {
    private Home() {}

    /** For data: {@code .local}, or what the system property {@code bloodstream.local} or {@code BLOODSTREAM_LOCAL} says. */
    public static Path local() {
        return named("bloodstream.local", "BLOODSTREAM_LOCAL").orElseGet(Home::shared);
    }

    /** For unpacked PostgreSQL and Keycloak; the property {@code bloodstream.servers} or {@code BLOODSTREAM_SERVERS}. */
    static Path servers() {
        return named("bloodstream.servers", "BLOODSTREAM_SERVERS").orElseGet(() -> shared().resolve("servers"));
    }

    /** For unpacked services. */
    public static Path parts() {
        return shared().resolve("parts");
    }

    /** The checkout's top directory: the outermost one, from here upwards, that holds a Maven project. */
    public static Path projectRoot() {
        var here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve("pom.xml")))
                .reduce((_, outer) -> outer)
                .orElse(here);
    }

    private static Path shared() {
        return projectRoot().resolve(".local");
    }

    private static Optional<Path> named(String property, String variable) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .map(path -> Path.of(path).toAbsolutePath());
    }
}
