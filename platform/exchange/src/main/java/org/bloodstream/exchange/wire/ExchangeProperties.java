package org.bloodstream.exchange.wire;

import java.time.Duration;
import java.util.Map;
import org.bloodstream.exchange.mllp.MllpLimits;
import org.bloodstream.exchange.outbound.Peer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param processingId the MSH-11 that is taken here: P, T or D
 * @param peers by name
 * @param poll how often senders look without having been woken
 */
@ConfigurationProperties("bloodstream.exchange")
record ExchangeProperties(
        @DefaultValue("P") String processingId,
        @DefaultValue Mllp mllp,
        @DefaultValue Map<String, Peer> peers,
        @DefaultValue("1s") Duration poll) {

    /**
     * @param port 0 takes any free one
     * @param sslBundle who we are and whom we trust, a bundle of {@code spring.ssl.bundle}; absent: no TLS
     */
    record Mllp(
            @DefaultValue("0.0.0.0") String host,
            @DefaultValue("0") int port,
            @Nullable String sslBundle,
            @DefaultValue MllpLimits limits) {}
}
