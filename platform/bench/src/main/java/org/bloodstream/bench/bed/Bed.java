package org.bloodstream.bench.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bloodstream.embedded.Databases;
import org.bloodstream.embedded.Directories;
import org.bloodstream.embedded.Ports;

/** PostgreSQL and Kafka as durable as in production, and whatever services and peers a measure asks for. */
public final class Bed implements AutoCloseable {
    private final Path project;
    private final Path folder;
    private final Commands commands;
    private final Servers servers;
    private final Issuer issuer = new Issuer();
    private final Addresses addresses = new Addresses(Ports::free);
    private final Occupants occupants = new Occupants();
    private final Map<Program, Running> running = new ConcurrentHashMap<>();

    private record Running(Child child, Occupant occupant) {}

    /**
     * Starts both servers with empty data.
     *
     * @param project the checkout whose jars are measured
     * @param folder for data and logs; it must not be there yet
     * @param profiles where every service leaves a JFR recording
     */
    public Bed(Path project, Path folder, Optional<Path> profiles) {
        this.project = project;
        this.folder = folder;
        this.commands = new Commands(project, profiles);
        this.servers = new Servers(folder);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::close));
        try {
            servers.start(occupants);
        } catch (RuntimeException e) {
            var ended = occupants.closed();
            close();
            throw ended ? new ClosedBedException() : e;
        }
    }

    /** Starts those that do not run yet, side by side; returns when all of them answer. */
    public void start(Collection<Program> programs) {
        programs.forEach(program -> running.computeIfAbsent(program, this::started));
        programs.forEach(program -> child(program).awaitReady());
    }

    private Running started(Program program) {
        var child = child(program, folder.resolve(program.name()));
        return new Running(child, occupants.start(child::start, child::end));
    }

    private Child child(Program program, Path home) {
        var port = addresses.port(program.name());
        return switch (program) {
            case Program.Service service -> {
                database(service.database());
                var environment = new ServiceEnvironment(addresses, servers.postgres(), servers.kafka(), issuer.url());
                yield Child.service(service.name(), commands.of(service), environment.of(service), home, port);
            }
            case Program.Peer peer -> Child.peer(peer.name(), commands.of(peer, addresses), home, port);
        };
    }

    /** Ends the others: they would take part without being asked. */
    public void keepOnly(Collection<Program> programs) {
        var others = running.keySet().stream()
                .filter(program -> !programs.contains(program))
                .toList();
        others.parallelStream().forEach(this::end);
    }

    private void end(Program program) {
        var its = running.remove(program);
        if (its != null) {
            occupants.end(its.occupant());
        }
    }

    private Child child(Program program) {
        var its = running.get(program);
        if (its == null) {
            throw new IllegalStateException(program.name() + " does not run");
        }
        return its.child();
    }

    /** Made where it is not there yet. */
    public Database database(String name) {
        try (var connection = servers.superuser().connect()) {
            Databases.ensure(connection, name, name, Database.PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(servers.postgres(), name);
    }

    public Addresses addresses() {
        return addresses;
    }

    /** The whole platform, beside this one; it is ended with this one at the latest. */
    public Everything everything() {
        var everything = new Everything(project, folder.resolve("everything"));
        occupants.start(everything::start, everything::close);
        everything.awaitReady();
        return everything;
    }

    /** How many of its parts the JVM has learnt to start, in words. */
    public String trained() {
        return commands.trained();
    }

    public String token(String role) {
        return issuer.token(role);
    }

    public String token(String role, String organisation) {
        return issuer.token(role, organisation);
    }

    public String kafka() {
        return servers.kafka();
    }

    /** The process of a program. */
    public Map<String, Long> only(String as, Program program) {
        return Map.of(as, child(program).pid());
    }

    /** What these services of ours need: themselves, PostgreSQL and the broker. */
    public Map<String, Long> serving(Program... services) {
        var all = new HashMap<>(servers.postgresOnly());
        all.putAll(servers.kafkaOnly());
        List.of(services)
                .forEach(service -> all.put(service.name(), child(service).pid()));
        return Map.copyOf(all);
    }

    /** PostgreSQL with its back-ends. */
    public Map<String, Long> postgresOnly() {
        return servers.postgresOnly();
    }

    public Map<String, Long> kafkaOnly() {
        return servers.kafkaOnly();
    }

    /** A file of the benchmark's own. */
    public Path file(String name, String content) {
        requireOpen();
        try {
            var files = Files.createDirectories(folder.resolve("files"));
            return Files.writeString(files.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the checkout. */
    public Path source(String path) {
        return project.resolve(path);
    }

    /** @throws ClosedBedException when somebody has ended it */
    public void requireOpen() {
        occupants.requireOpen();
    }

    /** Also when somebody ends the benchmark early; does nothing the second time. */
    @Override
    public synchronized void close() {
        occupants.refuse();
        keepOnly(List.of());
        occupants.close();
        issuer.close();
        Directories.delete(folder);
    }
}
