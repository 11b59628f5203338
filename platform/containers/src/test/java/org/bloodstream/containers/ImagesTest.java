package org.bloodstream.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.utility.DockerImageName;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImagesTest {
    @TempDir
    Path directory;

    @Test
    void an_image_of_ours_stands_in_for_the_public_one() throws IOException {
        var images = Images.read(file("""
                postgres=bloodstream/test-postgres:1
                kafka=apache/kafka:4.2.1
                keycloak=bloodstream/test-keycloak:1
                """));

        assertThat(images.postgres().asCanonicalNameString()).isEqualTo("bloodstream/test-postgres:1");
        assertThat(images.postgres().isCompatibleWith(DockerImageName.parse("postgres")))
                .isTrue();
        assertThat(images.kafka().isCompatibleWith(DockerImageName.parse("apache/kafka")))
                .isTrue();
    }

    @Test
    void a_server_without_an_image_is_refused_by_name() throws IOException {
        var file = file("postgres=postgres:18.6\nkafka=apache/kafka:4.2.1\n");
        assertThatThrownBy(() -> Images.read(file)).hasMessageContaining("keycloak");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("images.properties"), text);
    }
}
