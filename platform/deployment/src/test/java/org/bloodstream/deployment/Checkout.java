package org.bloodstream.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where this is built from. */
final class Checkout {
    static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .filter(path -> Files.exists(path.resolve("CHANGELOG.md")))
            .findFirst()
            .orElseThrow();

    private Checkout() {}

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
