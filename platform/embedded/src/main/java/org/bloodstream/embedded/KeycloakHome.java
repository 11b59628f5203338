package org.bloodstream.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak's programs are unpacked and built once; each instance has a home with links to them and with its own data.
 * The JVM is started without {@code kc.sh}, which would put a shell between us and the process that has to end.
 */
final class KeycloakHome {
    private static final List<String> SHARED = List.of("lib", "providers", "themes", "conf", "version.txt");

    private KeycloakHome() {}

    static Path in(Path directory) {
        return directory.resolve("home");
    }

    /** Makes an instance's home, with the realm's file where {@code --import-realm} looks for it. */
    static void prepare(Path directory) {
        var home = in(directory);
        var imports = home.resolve("data").resolve("import");
        try {
            Files.createDirectories(imports);
            for (var name : SHARED) {
                Files.deleteIfExists(home.resolve(name));
                Files.createSymbolicLink(home.resolve(name), distribution().resolve(name));
            }
            try (var realm = KeycloakHome.class.getResourceAsStream("/keycloak/bloodstream-realm.json")) {
                Files.copy(realm, imports.resolve("bloodstream-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JVM and its flags, as {@code kc.sh} sets them, up to Keycloak's own arguments. */
    static List<String> command(Path home) {
        var command = new ArrayList<>(Jvm.command(
                "-Xmx384m",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
        for (var name : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return command;
    }

    static Path distribution() {
        var version = Versions.of("keycloak");
        return Unpacked.once(Home.servers().resolve("keycloak-" + version), KeycloakHome::unpackAndBuild);
    }

    private static void unpackAndBuild(Path empty) throws IOException {
        var version = Versions.of("keycloak");
        Archives.zip(new Artifact("org.keycloak", "keycloak-quarkus-dist", version, "zip").locate(), empty);
        var build = new ArrayList<>(command(empty));
        build.add("build");
        build.addAll(KeycloakOptions.BUILD);
        Tool.run("Keycloak's build", empty, Map.of(), build);
    }
}
