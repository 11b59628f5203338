package org.bloodstream.local;

import java.util.HashMap;
import java.util.Map;
import org.bloodstream.embedded.EmbeddedKeycloak;

/**
 * What a service finds in its environment, by the names of docs/architecture/thread.md, section 5.
 *
 * @param services from which the ports follow that services are asked at; another than the base where something stands
 *     between
 */
record ServiceEnvironment(BasePort base, BasePort services, Secrets secrets) {
    ServiceEnvironment(BasePort base, Secrets secrets) {
        this(base, base, secrets);
    }

    Map<String, String> of(ServicePart part) {
        var environment = new HashMap<>(addresses());
        if (TracePage.wanted()) {
            environment.put("ZIPKIN_ENDPOINT", TracePage.endpoint(base));
        }
        environment.put("SERVER_PORT", Integer.toString(base.of(part.port())));
        part.database().ifPresent(database -> environment.putAll(databaseOf(database)));
        part.client().ifPresent(client -> environment.putAll(clientOf(client)));
        if (part.ports().contains(Port.LIMS_BRIDGE_MLLP)) {
            environment.put("MLLP_PORT", Integer.toString(base.of(Port.LIMS_BRIDGE_MLLP)));
        }
        if (part.ports().contains(Port.EPR_BRIDGE_MLLP)) {
            environment.put("MLLP_PORT", Integer.toString(base.of(Port.EPR_BRIDGE_MLLP)));
        }
        return environment;
    }

    /** Where everybody finds everybody else. All of it listens on this machine only. */
    private Map<String, String> addresses() {
        return Map.ofEntries(
                Map.entry("PORT", Integer.toString(base.number())),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("TOPIC_PREFIX", ""),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + base.of(Port.KAFKA)),
                Map.entry("OIDC_ISSUER", base.url(Port.KEYCLOAK) + "/realms/" + EmbeddedKeycloak.REALM),
                Map.entry("LIMS_HOST", "127.0.0.1"),
                // The demonstration's testing laboratory.
                Map.entry("TESTING_LABORATORIES", "DTMW@NIBTS"),
                Map.entry("LIMS_PORT", Integer.toString(base.of(Port.LIMS_PEER_MLLP))),
                Map.entry("EPR_FHIR_URL", base.url(Port.REGION) + "/fhir"),
                Map.entry("GATEWAY_URL", base.gatewayUrl()),
                Map.entry("DONOR_MANAGEMENT_URL", services.url(Port.DONOR_MANAGEMENT)),
                Map.entry("BLOOD_PRODUCTION_URL", services.url(Port.BLOOD_PRODUCTION)),
                Map.entry("LIMS_BRIDGE_URL", services.url(Port.LIMS_BRIDGE)),
                Map.entry("EPR_BRIDGE_URL", services.url(Port.EPR_BRIDGE)),
                Map.entry("OUTCOME_URL", services.url(Port.OUTCOME)));
    }

    private Map<String, String> databaseOf(String database) {
        return Map.of(
                "DATABASE_HOST",
                "127.0.0.1",
                "DATABASE_PORT",
                Integer.toString(base.of(Port.POSTGRES)),
                "DATABASE_NAME",
                database,
                "DATABASE_USER",
                database,
                "DATABASE_PASSWORD",
                secrets.of(database));
    }

    private Map<String, String> clientOf(String client) {
        return Map.of("OIDC_CLIENT_ID", client, "OIDC_CLIENT_SECRET", secrets.of(client));
    }
}
