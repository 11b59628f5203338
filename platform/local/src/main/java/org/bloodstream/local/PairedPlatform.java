package org.bloodstream.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.embedded.Directories;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.PidFile;
import org.bloodstream.embedded.Ports;
import org.bloodstream.embedded.Server;

/**
 * The platform with two instances of each service, for a program that ends and starts its parts one by one. The second
 * instance shares database, topics and secrets with the first and has ports of its own; the gateway knows the first only, or an address of both.
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
    private final BasePort services;
    private final Secrets secrets;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Platform platform;

    private PairedPlatform(Installation first, Installation second, BasePort services) {
        this.first = first;
        this.second = second;
        this.services = services;
        this.secrets = new Secrets(first.secrets());
        var all = new ArrayList<Part>();
        new Plan(first, services).parts().forEach(part -> all.add(afresh(part)));
        ServicePart.SERVICES.forEach(service -> all.add(secondOf(service)));
        all.forEach(part -> parts.put(part.name(), part));
        this.platform = new Platform(all, new LineProgress(System.out));
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
        return at(local, project, new BasePort(port), new BasePort(port));
    }

    /**
     * The same, where a service is asked at an address of its own {@link #ADDRESS} further, which somebody else keeps for
     * both instances: a cluster's Service.
     *
     * @param port the first of 55 consecutive ports
     */
    public static PairedPlatform behindAddresses(Path local, Path project, int port) {
        return at(local, project, new BasePort(port), new BasePort(port + ADDRESS));
    }

    private static PairedPlatform at(Path local, Path project, BasePort base, BasePort services) {
        var first = new Installation(local, project, base);
        var second = new Installation(local.resolve("second"), project, new BasePort(base.number() + DISTANCE));
        new Leftovers(first.data()).end();
        new Leftovers(second.data()).end();
        Directories.delete(first.directory("kafka"));
        new PortCheck(first.base(), Ports::isFree).check(new Plan(first).parts());
        return new PairedPlatform(first, second, services);
    }

    /** Services begin with empty databases; Keycloak keeps its own, for making it takes a minute. */
    private Part afresh(Part part) {
        var database = ServicePart.SERVICES.stream()
                .filter(service -> service.name().equals(part.name()))
                .findFirst()
                .flatMap(ServicePart::database);
        if (database.isEmpty()) return part;
        Runnable before = () -> {
            if (server("PostgreSQL") instanceof EmbeddedPostgres postgres) postgres.dropDatabase(database.get());
            part.before().run();
        };
        return new Part(part.name(), part.ports(), part.needs(), before, part.server());
    }

    private Part secondOf(ServicePart service) {
        var environment = new HashMap<>(new ServiceEnvironment(first.base(), services, secrets).of(service));
        var own = new ServiceEnvironment(second.base(), secrets).of(service);
        Set.of("SERVER_PORT", "MLLP_PORT").stream()
                .filter(own::containsKey)
                .forEach(name -> environment.put(name, own.get(name)));
        var server = new SpringService(service, second, environment);
        return new Part(service.name() + SECOND, service.ports(), Set.of(service.name()), () -> {}, server);
    }

    /** Starts all parts in their order; returns when all answer. */
    public void start() {
        platform.start();
    }

    /** Lets the JVM learn the services' start once per build, so that a killed one is back sooner. */
    public void train() {
        new Training(first, new ServiceEnvironment(first.base(), secrets)).trainAll();
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

    /** The process of a part, while it lives. */
    public Optional<ProcessHandle> process(String name) {
        return new PidFile(file(name, ".pid")).living();
    }

    /** The log of a part's present process. */
    public Path log(String name) {
        return file(name, ".log");
    }

    private Path file(String name, String ending) {
        var isSecond = name.endsWith(SECOND);
        var plain = isSecond ? name.substring(0, name.length() - SECOND.length()) : name;
        var folder = plain.equals("PostgreSQL") ? "postgres" : plain.toLowerCase(Locale.ROOT);
        return (isSecond ? second : first).directory(folder).resolve(folder + ending);
    }

    /** The password of a database user. */
    public String secret(String name) {
        return secrets.of(name);
    }

    private Part part(String name) {
        var part = parts.get(name);
        if (part == null) throw new IllegalArgumentException("there is no part " + name);
        return part;
    }

    /** Stops all that runs, in order. */
    @Override
    public void close() {
        platform.stop();
    }
}
