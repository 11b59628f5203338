package org.bloodstream.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.bloodstream.embedded.PidFile;
import org.bloodstream.embedded.Signal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InstallationTest {
    @TempDir
    Path local;

    Installation installation;

    @BeforeEach
    void install() {
        installation = new Installation(local, local, new BasePort(8080));
    }

    @Test
    void processes_that_a_killed_launcher_left_are_found_and_ended() throws IOException {
        var left = new ProcessBuilder("sleep", "600").start();
        var stranger = new ProcessBuilder("sleep", "600").start();
        new PidFile(installation.directory("outcome").resolve("outcome.pid")).write(left.toHandle(), Signal.TERM);

        assertThat(new Leftovers(installation.data()).end()).isEqualTo(1);
        assertThat(left.isAlive()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(new Leftovers(installation.data()).end()).isZero();
        stranger.destroy();
    }

    @Test
    void a_second_launcher_is_refused_while_the_first_runs() {
        try (var _ = RunLock.take(installation)) {
            assertThatThrownBy(() -> RunLock.take(installation)).hasMessageContaining("make stop");
        }
        RunLock.take(installation).close();
    }

    @Test
    void a_demonstration_where_no_platform_runs_says_how_to_start_one() {
        var nowhere = new Installation(local, local, new BasePort(1024));

        assertThatThrownBy(() -> new Demonstration(nowhere).play(List.of())).hasMessageContaining("'make run'");
        assertThat(RunLock.isTaken(nowhere)).isFalse();
        try (var _ = RunLock.take(nowhere)) {
            assertThat(RunLock.isTaken(nowhere)).isTrue();
        }
    }

    @Test
    void a_secret_is_random_stays_and_is_read_by_its_owner_only() throws IOException {
        var secret = new Secrets(installation.secrets()).of("outcome");

        assertThat(secret).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new Secrets(installation.secrets()).of("outcome")).isEqualTo(secret);
        assertThat(new Secrets(installation.secrets()).of("keycloak")).isNotEqualTo(secret);
        assertThat(Files.getPosixFilePermissions(installation.secrets().resolve("outcome")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_reset_forgets_data_and_secrets_together() throws IOException {
        new Secrets(installation.secrets()).of("outcome");
        Files.createDirectories(installation.directory("postgres"));

        new Stopping(installation).reset();

        assertThat(installation.secrets()).doesNotExist();
        assertThat(installation.data()).doesNotExist();
    }

    @Test
    void the_welcome_names_the_address_and_every_test_user() {
        var text = Welcome.text(installation, java.time.Duration.ofSeconds(52));
        assertThat(text)
                .contains(
                        "http://localhost:8080",
                        "after 52 s",
                        "ward-nurse",
                        "http://127.0.0.1:8094/zipkin/",
                        "Checks and gives transfusions");
        assertThat(Realm.roles()).hasSize(13);
        assertThat(Realm.usersOfASecondHospital()).hasSize(4).contains("ward-nurse-whsct");
    }

    @Test
    void a_jar_that_is_not_there_is_said_with_the_way_to_make_it() {
        assertThatThrownBy(() -> Application.unpacked(local.resolve("outcome.jar"), "outcome"))
                .hasMessageContaining("outcome is not built")
                .hasMessageContaining("make build");
    }
}
