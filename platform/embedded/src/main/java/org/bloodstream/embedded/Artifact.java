package org.bloodstream.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Maven artifact's file: on the class path, beside what is on the class path, or in the Maven repository that the class
 * path comes from. (Maven resolves a dependency of type {@code zip}, but puts only jars on a class path.)
 *
 * @param group as {@code org.keycloak}
 * @param name as {@code keycloak-quarkus-dist}
 * @param version as {@code 26.7.3}
 * @param type {@code jar} or {@code zip}
 */
record Artifact(String group, String name, String version, String type) {
    Path locate() {
        return candidates()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new ServerFailedException(
                        "%s is neither on the class path nor in the Maven repository it comes from".formatted(file())));
    }

    private String file() {
        return "%s-%s.%s".formatted(name, version, type);
    }

    private Stream<Path> candidates() {
        var jars = classPath();
        return Stream.of(
                        jars.stream().filter(jar -> jar.endsWith(file())),
                        jars.stream().map(jar -> jar.resolveSibling(file())),
                        jars.stream().flatMap(Artifact::parents).map(this::inRepository))
                .flatMap(paths -> paths);
    }

    private Path inRepository(Path repository) {
        return repository
                .resolve(group.replace('.', '/'))
                .resolve(name)
                .resolve(version)
                .resolve(file());
    }

    private static Stream<Path> parents(Path path) {
        return Stream.iterate(path, each -> each != null, Path::getParent).skip(1);
    }

    static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
    }
}
