package org.bloodstream.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.embedded.Directories;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.PidFile;
import org.bloodstream.embedded.Ports;
import org.bloodstream.embedded.PostgresBackups;
import org.bloodstream.embedded.Server;

/**
 * The platform with two instances of each service, for a program that ends and starts its parts one by one. The second
 * instance shares database, topics and secrets with the first and has ports of its own; the gateway knows the first only,
 * or an address of both.
 */
public final class PairedPlatform implements AutoCloseable {
    /** What is added to a service's name for its second instance. */
    public static final String SECOND = "-2";

    /** From a port of the first instance to the same port of the second. */
    public static final int DISTANCE = 20;

    /** From a port of the first instance to the address of both. */
    public static final int ADDRESS = 2 * DISTANCE;

    private final Installation first;
    private final Installation second;
    private final ServiceEnvironment environment;
    private final Optional<Path> previous;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Platform firsts;
    private final Platform seconds;

    /**
     * Which platform it is.
     *
     * @param services from which the ports follow that services are asked at
     * @param paired of what there are two
     * @param previous checkout of the release that everything is at first
     * @param postgresFlags settings of PostgreSQL beside its usual ones
     */
    private record Shape(
            BasePort services, List<ServicePart> paired, Optional<Path> previous, List<String> postgresFlags) {}

    private PairedPlatform(Installation first, Installation second, Shape shape) {
        this.first = first;
        this.second = second;
        this.environment = new ServiceEnvironment(first.base(), shape.services(), new Secrets(first.secrets()));
        this.previous = shape.previous();
        var plan = new Plan(first, shape.services(), shape.postgresFlags());
        var one =
                plan.parts().stream().map(this::afresh).map(this::fromPrevious).toList();
        var two = shape.paired().stream().map(this::secondOf).toList();
        Stream.concat(one.stream(), two.stream()).forEach(part -> parts.put(part.name(), part));
        this.firsts = new Platform(one, new LineProgress(System.out));
        this.seconds = new Platform(two, new LineProgress(System.out));
    }

    /**
     * The parts, not yet started. What an earlier run left running is ended, and what its services and its broker kept is
     * forgotten.
     *
     * @param local where everything is kept
     * @param port the first of 35 consecutive ports
     * @throws org.bloodstream.embedded.ServerFailedException when a port is taken
     */
    public static PairedPlatform at(Path local, Path project, int port) {
        var shape = new Shape(new BasePort(port), ServicePart.SERVICES, Optional.empty(), List.of());
        return of(local, project, port, shape);
    }

    /**
     * The same with two gateways, where everything is asked at an address of its own {@link #ADDRESS} further, which
     * somebody else keeps for both instances: a cluster's Service.
     *
     * @param port the first of 55 consecutive ports
     * @param previous checkout of the release before this one, from which each instance is started until it is renewed
     */
    public static PairedPlatform behindAddresses(Path local, Path project, int port, Optional<Path> previous) {
        var shape = new Shape(new BasePort(port + ADDRESS), deployables(), previous, List.of());
        return of(local, project, port, shape);
    }

    /**
     * One instance of each, with backups of the databases.
     *
     * @param port the first of 15 consecutive ports
     */
    public static PairedPlatform unpaired(Path local, Path project, int port, PostgresBackups backups) {
        var shape = new Shape(new BasePort(port), List.of(), Optional.empty(), backups.flags());
        return of(local, project, port, shape);
    }

    private static PairedPlatform of(Path local, Path project, int port, Shape shape) {
        var first = new Installation(local, project, new BasePort(port));
        var second = new Installation(local.resolve("second"), project, new BasePort(port + DISTANCE));
        new Leftovers(first.data()).end();
        new Leftovers(second.data()).end();
        Directories.delete(first.directory("kafka"));
        new PortCheck(first.base(), Ports::isFree).check(new Plan(first).parts());
        return new PairedPlatform(first, second, shape);
    }

    /** Services begin with empty databases; Keycloak keeps its own, for making it takes a minute. */
    private Part afresh(Part part) {
        var database = ServicePart.SERVICES.stream()
                .filter(service -> service.name().equals(part.name()))
                .findFirst()
                .flatMap(ServicePart::database);
        if (database.isEmpty()) return part;
        Runnable before = () -> {
            postgres().dropDatabase(database.get());
            part.before().run();
        };
        return new Part(part.name(), part.ports(), part.needs(), before, part.server());
    }

    private Part fromPrevious(Part part) {
        return deployables().stream()
                .filter(service -> service.name().equals(part.name()))
                .findFirst()
                .map(service -> releases(service, first, environment.of(service), part.server()))
                .map(server -> new Part(part.name(), part.ports(), part.needs(), part.before(), server))
                .orElse(part);
    }

    private Part secondOf(ServicePart service) {
        var own = new ServiceEnvironment(second.base(), environment.secrets()).of(service);
        var shared = new HashMap<>(environment.of(service));
        Set.of("SERVER_PORT", "MLLP_PORT").stream()
                .filter(own::containsKey)
                .forEach(name -> shared.put(name, own.get(name)));
        var server = releases(service, second, shared, new SpringService(service, second, shared));
        return new Part(service.name() + SECOND, service.ports(), Set.of(), () -> {}, server);
    }

    /** Where there is a previous release: that one until it is renewed. */
    private Server releases(ServicePart service, Installation where, Map<String, String> environment, Server present) {
        return previous.<Server>map(project -> {
                    var before = new Installation(where.local(), project, where.base());
                    return new Releases(new SpringService(service, before, environment), present);
                })
                .orElse(present);
    }

    /** Starts all parts in their order; returns when all answer. */
    public void start() {
        startFirst();
        startSecond();
    }

    /** Starts the servers, and one instance of each service. */
    public void startFirst() {
        if (previous.isPresent()) unpackPresent();
        firsts.start();
    }

    /** Before anything runs: unpacking a build forgets those before it but one. */
    private void unpackPresent() {
        deployables().forEach(part -> Application.unpacked(first.project().resolve(part.jar()), part.name()));
    }

    private static List<ServicePart> deployables() {
        return Stream.concat(ServicePart.SERVICES.stream(), Stream.of(ServicePart.GATEWAY))
                .toList();
    }

    /** Starts the second instances. */
    public void startSecond() {
        seconds.start();
    }

    /** Migrates every database to what the present release needs, as a cluster does before it touches any instance. */
    public void migrate() {
        ServicePart.SERVICES.forEach(new Migration(first, environment)::of);
    }

    /** An instance of the previous release is one of the present release from its next start on. */
    public void renew(String instance) {
        if (server(instance) instanceof Releases releases) releases.renew();
    }

    /** An instance of the present release is one of the previous release from its next start on. */
    public void goBack(String instance) {
        if (server(instance) instanceof Releases releases) releases.goBack();
    }

    /** Lets the JVM learn the services' start once per build, so that a killed one is back sooner. */
    public void train() {
        new Training(first, environment).trainAll();
    }

    /** The names of all parts, as {@code PostgreSQL}, {@code outcome}, {@code outcome-2}. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** The names of the services' instances, first and second. */
    public List<String> instances() {
        return ServicePart.SERVICES.stream()
                .flatMap(service -> List.of(service.name(), service.name() + SECOND).stream())
                .toList();
    }

    /** @param name one of {@link #names()} */
    public Server server(String name) {
        return part(name).server();
    }

    public EmbeddedPostgres postgres() {
        return (EmbeddedPostgres) server("PostgreSQL");
    }

    /** The process of a part, while it lives. */
    public Optional<ProcessHandle> process(String name) {
        return new PidFile(file(name, ".pid")).living();
    }

    /** The log of a part's present process. */
    public Path log(String name) {
        return file(name, ".log");
    }

    /** Everything that a part keeps. */
    public Path directory(String name) {
        return (name.endsWith(SECOND) ? second : first).directory(folder(name));
    }

    private Path file(String name, String ending) {
        return directory(name).resolve(folder(name) + ending);
    }

    private static String folder(String name) {
        var plain = name.endsWith(SECOND) ? name.substring(0, name.length() - SECOND.length()) : name;
        return plain.equals("PostgreSQL") ? "postgres" : plain.toLowerCase(Locale.ROOT);
    }

    /** The password of a database user. */
    public String secret(String name) {
        return environment.secrets().of(name);
    }

    private Part part(String name) {
        var part = parts.get(name);
        if (part == null) throw new IllegalArgumentException("there is no part " + name);
        return part;
    }

    /** Stops all that runs, in order. */
    @Override
    public void close() {
        seconds.stop();
        firsts.stop();
    }
}
