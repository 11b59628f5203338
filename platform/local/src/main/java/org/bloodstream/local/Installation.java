package org.bloodstream.local;

import java.nio.file.Path;
import org.bloodstream.embedded.PidFile;

/**
 * One platform on this machine.
 *
 * @param local everything it keeps
 * @param project the checkout that it is built from
 * @param base the port that moves all others
 */
record Installation(Path local, Path project, BasePort base) {
    /** The data of every part, a directory each, with its log beside it. */
    Path data() {
        return local.resolve("data");
    }

    Path directory(String part) {
        return data().resolve(part);
    }

    /** Where files of an old system's donors are put, a folder for each import. */
    Path imports() {
        return local.resolve("import");
    }

    Path secrets() {
        return local.resolve("secrets");
    }

    Path lock() {
        return local.resolve("running.lock");
    }

    PidFile launcher() {
        return new PidFile(local.resolve("launcher.pid"));
    }
}
