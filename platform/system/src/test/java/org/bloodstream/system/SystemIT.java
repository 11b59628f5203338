package org.bloodstream.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bloodstream.embedded.Jvm;
import org.bloodstream.embedded.Ports;
import org.bloodstream.local.Launcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The assembled platform, black box: as {@code make run} starts it, on other ports and with data of its own, played
 * through from vein to vein by {@code make demo}, by a nurse and by quality officers with browsers, and stopped as Ctrl-C
 * stops it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SystemIT {
    private static final int PORT = 18080;
    private static final int PORTS = 15;
    private static final Duration START = Duration.ofMinutes(15);
    private static final Duration STOP = Duration.ofMinutes(3);
    private static final Path PORTAL = Path.of("../../gateway/portal").toAbsolutePath();

    @TempDir
    Path local;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroy);
        started.forEach(process -> process.onExit().join());
    }

    @Test
    void a_donation_is_followed_from_vein_to_vein_through_the_running_platform() throws Exception {
        var platform = launch("run");
        await().atMost(START).until(() -> log("run").contains("Bloodstream is ready") || !platform.isAlive());
        assertThat(platform.isAlive()).as(log("run")).isTrue();

        assertHappens("demo", launch("demo", "demo", "people=" + local.resolve("demo.people")));
        assertHappens(
                "bedside", launch("bedside", "demo", "up-to-the-bedside", "people=" + local.resolve("bedside.people")));
        assertHappens("bedside-to-trace", portal("bedside-to-trace", lastLine("bedside")));
        assertHappens("barcodes-and-rules", portal("barcodes-and-rules"));
        assertHappens("donors-day", portal("donors-day"));
        assertHappens("order-to-delivery", portal("order-to-delivery"));
        assertHappens("foreign-site", portal("foreign-site"));
        assertOneTraceFromTheGatewayToTheLastProjection();
        assertNobodyIsNamed();
        // Some are counted by rounds.
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(NamedMetrics.inDashboardsAlertsAndDocuments()
                                .missingFrom(emitted().metrics()))
                        .isEmpty());

        platform.destroy();
        await().atMost(STOP).until(() -> !platform.isAlive());
        assertThat(IntStream.range(PORT, PORT + PORTS).boxed()).allMatch(Ports::isFree);
    }

    /** Spans arrive a few seconds after they ended. */
    private void assertOneTraceFromTheGatewayToTheLastProjection() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(emitted().traces().split("\\],\\[")).anySatisfy(trace -> assertThat(trace)
                                .contains(
                                        "\"serviceName\":\"gateway\"",
                                        "\"serviceName\":\"blood-production\"",
                                        "\"serviceName\":\"lims-bridge\"",
                                        "\"serviceName\":\"outcome\"",
                                        "apply componentdespatched",
                                        "send bps^o29")));
    }

    private void assertNobodyIsNamed() throws IOException {
        var onFile = new PeopleOnFile(local.resolve("secrets"), PORT);
        var people = onFile.told();
        assertThat(people)
                .as("donors of the demonstration and of the browser, and patients of the messages")
                .contains("TESTDONOR", "1990-03-08", "Patrick Joseph", "BT27 4AA", "TESTPATIENT", "ORLA")
                .anyMatch(text -> text.endsWith("@example.org"))
                .anyMatch(text -> text.endsWith(" Main Street"))
                .anyMatch(text -> text.matches("H\\d{7}"))
                .anyMatch(text -> text.matches("399999\\d{4}"))
                .anyMatch(text -> text.matches("38\\d{8}"));
        // Numbers of visits and the next of kin, whom no table keeps.
        people.addAll(Files.readAllLines(local.resolve("demo.people")));
        people.addAll(Files.readAllLines(local.resolve("bedside.people")));
        assertThat(emitted().places(people)).isEmpty();
        assertThat(new Sought(onFile.donations()).places(emitted().metrics())).isEmpty();
        // The search finds what is there: in logs, metrics and traces.
        assertThat(emitted().places(List.of("OutcomeApplication")))
                .anyMatch(place -> place.contains("{\"@timestamp\""));
        assertThat(emitted().places(List.of("NO_GO"))).anyMatch(place -> place.startsWith("metrics of PORT+6"));
        assertThat(emitted().places(List.of("apply componentreleased"))).isNotEmpty();
    }

    private Emitted emitted() {
        return new Emitted(local.resolve("data"), PORT);
    }

    private void assertHappens(String name, Process process) throws IOException {
        process.onExit().join();
        assertThat(process.exitValue()).as(log(name)).isZero();
    }

    private Process launch(String command) throws IOException {
        return launch(command, command);
    }

    private Process launch(String name, String... arguments) throws IOException {
        var line = new ArrayList<>(Jvm.command("-Xmx128m", "-cp", System.getProperty("java.class.path")));
        line.add(Launcher.class.getName());
        line.addAll(List.of(arguments));
        return start(name, new ProcessBuilder(line));
    }

    /** In a real browser: a nurse at the bedside, or another site that would act in her name. */
    private Process portal(String script, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of("node", "system/" + script + ".mjs"));
        line.addAll(List.of(arguments));
        return start(script, new ProcessBuilder(line).directory(PORTAL.toFile()));
    }

    private Process start(String name, ProcessBuilder builder) throws IOException {
        builder.redirectErrorStream(true)
                .redirectOutput(local.resolve(name + ".log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "PORT",
                        Integer.toString(PORT),
                        "BLOODSTREAM_LOCAL",
                        local.toString(),
                        "SIMULATE",
                        "off",
                        "TRACES",
                        "on",
                        "TRAINING",
                        "off",
                        "LOG_FORMAT",
                        "json"));
        var process = builder.start();
        started.add(process);
        return process;
    }

    private String log(String name) throws IOException {
        return Files.readString(local.resolve(name + ".log"));
    }

    private String lastLine(String name) throws IOException {
        return log(name).strip().lines().reduce("", (_, line) -> line);
    }
}
