package org.bloodstream.region.edge;

import java.net.URI;
import java.util.Map;

/**
 * Where the public edges are. {@code PORT} (default 8080) places them all as docs/architecture/thread.md section 5 says;
 * each can be named on its own for a platform that stands elsewhere.
 *
 * @param region the region's own control page and EPR peer
 */
public record Places(URI gateway, URI issuer, MllpAddress limsBridge, MllpAddress eprBridge, URI region) {
    private static final String HERE = "127.0.0.1";

    /** @throws IllegalArgumentException when a port is not a number or an address not a URI */
    public static Places of(Map<String, String> environment) {
        var port = port(environment);
        return new Places(
                uri(environment, "GATEWAY_URL", "http://" + HERE + ":" + port),
                uri(environment, "OIDC_ISSUER", "http://" + HERE + ":" + (port + 1) + "/realms/bloodstream"),
                mllp(environment, "LIMS_BRIDGE_MLLP", port + 7),
                mllp(environment, "EPR_BRIDGE_MLLP", port + 8),
                uri(environment, "REGION_URL", "http://" + HERE + ":" + (port + 10)));
    }

    /** The region itself is told SERVER_PORT, which is PORT + 10. */
    private static int port(Map<String, String> environment) {
        var own = environment.get("SERVER_PORT");
        var otherwise = own == null ? 8080 : Integer.parseInt(own) - 10;
        var port = environment.get("PORT");
        return port == null ? otherwise : Integer.parseInt(port);
    }

    private static URI uri(Map<String, String> environment, String name, String here) {
        return URI.create(environment.getOrDefault(name, here));
    }

    private static MllpAddress mllp(Map<String, String> environment, String name, int port) {
        var parts = environment.getOrDefault(name, HERE + ":" + port).split(":", 2);
        return new MllpAddress(parts[0], Integer.parseInt(parts[1]));
    }
}
