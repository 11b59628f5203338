package org.bloodstream.containers;

import java.util.Map;
import org.bloodstream.embedded.Home;
import org.testcontainers.containers.Network;

/** Marks what is made for this checkout, so that what a killed run has left is found and removed, and nobody else's. */
final class Checkout {
    static final Map<String, String> LABELS =
            Map.of("org.bloodstream.checkout", Home.projectRoot().toString());

    private Checkout() {}

    static Network network() {
        return Network.builder()
                .createNetworkCmdModifier(network -> network.withLabels(LABELS))
                .build();
    }
}
