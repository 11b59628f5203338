package org.bloodstream.bench.bed;

import java.util.HashMap;
import java.util.Map;

/** What a service finds in its environment, by the names of docs/architecture/thread.md, section 5. */
record ServiceEnvironment(Addresses addresses, int postgres, String kafka, String issuer) {

    Map<String, String> of(Program.Service service) {
        var environment = new HashMap<>(Map.ofEntries(
                Map.entry("SERVER_PORT", Integer.toString(addresses.port(service.name()))),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("TOPIC_PREFIX", service.topicPrefix()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka),
                Map.entry("OIDC_ISSUER", issuer),
                Map.entry("OIDC_BACKCHANNEL", issuer),
                Map.entry("BLOOD_PRODUCTION_URL", addresses.url("blood-production")),
                Map.entry("MLLP_PORT", Integer.toString(addresses.port(service.name() + ".mllp"))),
                Map.entry("LIMS_HOST", "127.0.0.1"),
                Map.entry("LIMS_PORT", Integer.toString(addresses.port("nobody.mllp"))),
                Map.entry("EPR_FHIR_URL", addresses.url("nobody"))));
        environment.putAll(database(service.database()));
        environment.putAll(service.settings().apply(addresses));
        return Map.copyOf(environment);
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "DATABASE_HOST",
                "127.0.0.1",
                "DATABASE_PORT",
                Integer.toString(postgres),
                "DATABASE_NAME",
                name,
                "DATABASE_USER",
                name,
                "DATABASE_PASSWORD",
                Database.PASSWORD);
    }
}
