package org.bloodstream.containers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.testcontainers.utility.DockerImageName;

/** The three images, public ones or ours that stand in for them. */
record Images(DockerImageName postgres, DockerImageName kafka, DockerImageName keycloak) {
    /** Reads what {@code deploy/test-images/build} has written. */
    static Images read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Images(
                image(properties, "postgres", "postgres"),
                image(properties, "kafka", "apache/kafka"),
                image(properties, "keycloak", "quay.io/keycloak/keycloak"));
    }

    private static DockerImageName image(Properties properties, String server, String standsFor) {
        var name = Optional.ofNullable(properties.getProperty(server))
                .orElseThrow(() -> new IllegalArgumentException("no image is named for " + server));
        return DockerImageName.parse(name).asCompatibleSubstituteFor(standsFor);
    }
}
