package org.bloodstream.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One Kafka broker and controller (KRaft) on 127.0.0.1, in a JVM of its own. Its records are kept for ever. */
public final class EmbeddedKafka implements Server {
    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final String LOGGING = "org/bloodstream/embedded/kafka-logback.xml";

    private final Settings settings;
    private final String further;
    private final ChildProcess process;

    /**
     * How it runs.
     *
     * @param directory for its data and log
     * @param port for clients, on 127.0.0.1
     * @param controllerPort for itself, on 127.0.0.1
     */
    public record Settings(Path directory, int port, int controllerPort) {
        Path properties() {
            return directory.resolve("server.properties");
        }

        Path data() {
            return directory.resolve("data");
        }
    }

    public EmbeddedKafka(Settings settings) {
        this(settings, "");
    }

    /** @param further lines of {@code server.properties}, which take the place of those that are always set */
    public EmbeddedKafka(Settings settings, String further) {
        this.settings = settings;
        this.further = further;
        this.process = new ChildProcess(new ChildProcess.Spec(
                name(), command(), Privilege.OWN, Map.of(), settings.directory(), "kafka", Signal.TERM));
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public int port() {
        return settings.port();
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrap() {
        return "127.0.0.1:" + port();
    }

    @Override
    public void start() {
        try {
            Files.createDirectories(settings.directory());
            Files.writeString(settings.properties(), KafkaProperties.of(settings) + further);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.start(STOP);
        process.await(() -> Ports.answers(port()), START);
    }

    @Override
    public void stop() {
        process.stop(STOP);
    }

    @Override
    public boolean running() {
        return process.running();
    }

    @Override
    public String logTail() {
        return process.logTail();
    }

    private List<String> command() {
        var command = new ArrayList<>(Jvm.command("-Xmx320m", "-Dlogback.configurationFile=" + LOGGING));
        command.addAll(List.of("-cp", classPath(), KafkaMain.class.getName()));
        command.addAll(List.of(settings.properties().toString(), settings.data().toString()));
        return command;
    }

    /** Every jar of ours (a directory other than this class's own would only bring someone's configuration). */
    private static String classPath() {
        return Stream.concat(
                        Stream.of(Jvm.home(EmbeddedKafka.class)),
                        Artifact.classPath().stream()
                                .filter(path -> path.toString().endsWith(".jar")))
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
