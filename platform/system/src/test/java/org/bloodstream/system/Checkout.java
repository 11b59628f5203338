package org.bloodstream.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.bloodstream.embedded.Home;

/** Where this is built from. */
final class Checkout {
    static final Path ROOT = Home.projectRoot();

    private Checkout() {}

    /** Files below a folder of the checkout. */
    static List<Path> files(String folder, Predicate<Path> wanted) {
        try (var found = Files.walk(ROOT.resolve(folder))) {
            return found.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
