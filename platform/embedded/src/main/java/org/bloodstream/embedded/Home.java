package org.bloodstream.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where unpacked servers are shared by everything that runs from one checkout: {@code <project>/.local}. */
public final class Home {
    /** System property, or in capitals and underscores the environment variable, that names another directory. */
    public static final String PROPERTY = "bloodstream.local";

    private Home() {}

    /** The directory for everything local, not committed. */
    public static Path local() {
        return named().map(Path::of)
                .orElseGet(() -> projectRoot().resolve(".local"))
                .toAbsolutePath();
    }

    /** The checkout's top directory: the outermost one, from here upwards, that holds a Maven project. */
    public static Path projectRoot() {
        var here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path.getParent() != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve("pom.xml")))
                .reduce((_, outer) -> outer)
                .orElse(here);
    }

    static Path servers() {
        return local().resolve("servers");
    }

    private static Optional<String> named() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv("BLOODSTREAM_LOCAL")));
    }
}
