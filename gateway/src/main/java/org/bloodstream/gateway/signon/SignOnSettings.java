package org.bloodstream.gateway.signon;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where browsers and we find sign-on.
 *
 * @param issuer the realm as browsers see it and as tokens name it
 * @param backchannel the realm as the gateway reaches it; the same unless a network lies between
 * @param gateway this gateway as browsers see it; never taken from a request's headers
 * @param limit how long a token's refresh may take
 * @param ahead how long before it expires a token is refreshed
 */
@ConfigurationProperties("bloodstream.sign-on")
record SignOnSettings(
        URI issuer,
        URI backchannel,
        URI gateway,
        String clientId,
        String clientSecret,
        Duration limit,
        Duration ahead) {
    private static final String PROTOCOL = "/protocol/openid-connect/";

    String front(String endpoint) {
        return issuer + PROTOCOL + endpoint;
    }

    String back(String endpoint) {
        return backchannel + PROTOCOL + endpoint;
    }
}
