package org.bloodstream.local;

import org.bloodstream.embedded.ServerFailedException;
import org.jspecify.annotations.Nullable;

/** What {@code PORT} says: the gateway's port, from which all others follow. */
record BasePort(int number) {
    private static final int DEFAULT = 8080;
    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65535 - Port.values().length;

    static BasePort of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new BasePort(DEFAULT);
        }
        if (!text.strip().matches("\\d{1,5}")) {
            throw wrong(text);
        }
        var number = Integer.parseInt(text.strip());
        if (number < LOWEST || number > HIGHEST) {
            throw wrong(text);
        }
        return new BasePort(number);
    }

    private static ServerFailedException wrong(String text) {
        return new ServerFailedException("PORT=%s is not a number from %d to %d".formatted(text, LOWEST, HIGHEST));
    }

    int of(Port port) {
        return number + port.distance();
    }

    String url(Port port) {
        return "http://127.0.0.1:" + of(port);
    }

    /** As a browser opens it: another host name than Keycloak's, because cookies ignore ports. */
    String gatewayUrl() {
        return "http://localhost:" + of(Port.GATEWAY);
    }
}
