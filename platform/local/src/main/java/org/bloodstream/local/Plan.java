package org.bloodstream.local;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.embedded.EmbeddedKafka;
import org.bloodstream.embedded.EmbeddedKeycloak;
import org.bloodstream.embedded.EmbeddedPostgres;

/** The parts of the platform, in the order in which they are shown and started; they are stopped in reverse. */
final class Plan {
    private static final Runnable NOTHING = () -> {};

    private final Installation installation;
    private final BasePort base;
    private final BasePort services;
    private final Secrets secrets;
    private final EmbeddedPostgres postgres;

    Plan(Installation installation) {
        this(installation, installation.base(), List.of());
    }

    /**
     * @param services from which the ports follow that services are asked at
     * @param postgresFlags settings of PostgreSQL beside its usual ones
     */
    Plan(Installation installation, BasePort services, List<String> postgresFlags) {
        this.installation = installation;
        this.base = installation.base();
        this.services = services;
        this.secrets = new Secrets(installation.secrets());
        this.postgres = new EmbeddedPostgres(
                new EmbeddedPostgres.Settings(
                        installation.directory("postgres"), base.of(Port.POSTGRES), secrets.of("postgres"), true),
                postgresFlags);
    }

    List<Part> parts() {
        var servers = Stream.concat(Stream.of(postgres(), kafka(), keycloak()), traces());
        var services = ServicePart.SERVICES.stream().map(service -> spring(service, Set.of("PostgreSQL", "Kafka")));
        var edge = Stream.of(
                spring(ServicePart.GATEWAY, Set.of("PostgreSQL", "Kafka")), spring(ServicePart.REGION, everybody()));
        return Stream.of(servers, services, edge).flatMap(parts -> parts).toList();
    }

    /** The region plays everybody's part, so it waits for all; nobody else waits for sign-on, or for one another. */
    private static Set<String> everybody() {
        return Stream.concat(ServicePart.SERVICES.stream().map(ServicePart::name), Stream.of("gateway", "Keycloak"))
                .collect(Collectors.toSet());
    }

    private Part postgres() {
        return new Part("PostgreSQL", List.of(Port.POSTGRES), Set.of(), NOTHING, postgres);
    }

    private Part kafka() {
        var kafka = new EmbeddedKafka(new EmbeddedKafka.Settings(
                installation.directory("kafka"), base.of(Port.KAFKA), base.of(Port.KAFKA_CONTROLLER)));
        return new Part("Kafka", List.of(Port.KAFKA, Port.KAFKA_CONTROLLER), Set.of(), NOTHING, kafka);
    }

    private Part keycloak() {
        var database =
                new EmbeddedKeycloak.Database(base.of(Port.POSTGRES), "keycloak", "keycloak", secrets.of("keycloak"));
        var directory = installation.directory("keycloak");
        var keycloak = new EmbeddedKeycloak(
                new EmbeddedKeycloak.Settings(directory, base.of(Port.KEYCLOAK), database, placeholders()));
        return new Part(
                "Keycloak",
                List.of(Port.KEYCLOAK),
                Set.of("PostgreSQL"),
                () -> new RealmDatabase(postgres, database, directory).prepare(placeholders()),
                keycloak);
    }

    /** Nobody waits for it: spans that nobody takes are lost, and nothing else is. */
    private Stream<Part> traces() {
        return TracePage.wanted()
                ? Stream.of(
                        new Part(TracePage.NAME, List.of(Port.TRACES), Set.of(), NOTHING, new TracePage(installation)))
                : Stream.empty();
    }

    private Map<String, String> placeholders() {
        return Map.of(
                "GATEWAY_URL", base.gatewayUrl(),
                "GATEWAY_CLIENT_SECRET", secrets.of("bloodstream-gateway"),
                "OUTCOME_CLIENT_SECRET", secrets.of("bloodstream-outcome"),
                "REGION_CLIENT_SECRET", secrets.of("bloodstream-region"));
    }

    private Part spring(ServicePart service, Set<String> needs) {
        var server =
                new SpringService(service, installation, new ServiceEnvironment(base, services, secrets).of(service));
        return new Part(service.name(), service.ports(), needs, () -> ensureDatabase(service), server);
    }

    private void ensureDatabase(ServicePart service) {
        service.database().ifPresent(name -> postgres.ensureDatabase(name, name, secrets.of(name)));
    }
}
