package org.bloodstream.local;

/** Every port of the platform, by its distance from {@code PORT} (docs/architecture/thread.md, section 5). */
enum Port {
    GATEWAY(0),
    KEYCLOAK(1),
    DONOR_MANAGEMENT(2),
    BLOOD_PRODUCTION(3),
    LIMS_BRIDGE(4),
    EPR_BRIDGE(5),
    OUTCOME(6),
    LIMS_BRIDGE_MLLP(7),
    EPR_BRIDGE_MLLP(8),
    LIMS_PEER_MLLP(9),
    REGION(10),
    POSTGRES(11),
    KAFKA(12),
    KAFKA_CONTROLLER(13),
    TRACES(14);

    private final int distance;

    Port(int distance) {
        this.distance = distance;
    }

    int distance() {
        return distance;
    }
}
