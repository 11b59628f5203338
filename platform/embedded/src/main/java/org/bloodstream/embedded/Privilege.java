package org.bloodstream.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How to run a program that refuses to be root. */
public enum Privilege {
    /** As we are. */
    OWN(List.of()),
    /** In a user namespace, where we are nobody but keep our access to our files. */
    NAMESPACE(List.of("unshare", "-U")),
    /** As the user nobody, who must own the data. Where a container forbids namespaces. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Privilege(List<String> prefix) {
        this.prefix = prefix;
    }

    List<String> prefix() {
        return prefix;
    }

    /** The one that lets PostgreSQL run on this machine. */
    public static Privilege forPostgres() {
        if (!isRoot()) {
            return OWN;
        }
        return Tool.works("unshare", "-U", "true") ? NAMESPACE : NOBODY;
    }

    /** Gives a directory to whoever the program will run as. */
    void handOver(Path directory) {
        if (this == NOBODY) {
            Tool.run("chown", directory, Map.of(), List.of("chown", "-R", "65534:65534", directory.toString()));
            checkReach(directory);
        }
    }

    private void checkReach(Path directory) {
        var look = new ArrayList<>(prefix);
        look.addAll(List.of("test", "-w", directory.toString()));
        if (!Tool.works(look.toArray(String[]::new))) {
            throw new ServerFailedException(
                    "PostgreSQL refuses to run as root, and the user nobody cannot reach %s: ".formatted(directory)
                            + "work in a directory that others may enter, or as an ordinary user");
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
