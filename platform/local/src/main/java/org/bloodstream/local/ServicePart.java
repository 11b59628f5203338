package org.bloodstream.local;

import java.util.List;
import java.util.Optional;

/**
 * A Spring Boot part, as data.
 *
 * @param name also that of its directory
 * @param jar from the project's root
 * @param database its own, where it has one
 * @param client its client in Keycloak, where it has one; also the name of the client's secret
 * @param port that its readiness is asked on
 * @param ports all that it listens on
 * @param heapMegabytes most that its heap may take
 */
record ServicePart(
        String name,
        String jar,
        Optional<String> database,
        Optional<String> client,
        Port port,
        List<Port> ports,
        int heapMegabytes) {
    private static final String VERSION = "0.1.0";

    private static final int HEAP = 128;
    /** The FHIR model and its validator are large. */
    private static final int FHIR_HEAP = 320;

    static final ServicePart GATEWAY = new ServicePart(
            "gateway",
            "gateway/target/gateway-" + VERSION + ".jar",
            Optional.empty(),
            Optional.of("bloodstream-gateway"),
            Port.GATEWAY,
            List.of(Port.GATEWAY),
            HEAP);

    static final ServicePart REGION = new ServicePart(
            "region",
            "platform/region/target/region-" + VERSION + ".jar",
            Optional.empty(),
            Optional.of("bloodstream-region"),
            Port.REGION,
            List.of(Port.REGION, Port.LIMS_PEER_MLLP),
            FHIR_HEAP);

    static final List<ServicePart> SERVICES = List.of(
            service("donor-management", HEAP, Port.DONOR_MANAGEMENT),
            service("blood-production", HEAP, Port.BLOOD_PRODUCTION),
            service("lims-bridge", HEAP, Port.LIMS_BRIDGE, Port.LIMS_BRIDGE_MLLP),
            service("epr-bridge", FHIR_HEAP, Port.EPR_BRIDGE, Port.EPR_BRIDGE_MLLP),
            service("outcome", HEAP, Port.OUTCOME));

    private static ServicePart service(String name, int heapMegabytes, Port... ports) {
        return new ServicePart(
                name,
                "services/%s/target/%s-%s.jar".formatted(name, name, VERSION),
                Optional.of(name.replace('-', '_')),
                name.equals("outcome") ? Optional.of("bloodstream-outcome") : Optional.empty(),
                ports[0],
                List.of(ports),
                heapMegabytes);
    }
}
