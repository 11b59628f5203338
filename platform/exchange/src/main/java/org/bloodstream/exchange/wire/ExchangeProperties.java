package org.bloodstream.exchange.wire;

import java.time.Duration;
import java.util.Map;
import org.bloodstream.exchange.inbound.BoundSender;
import org.bloodstream.exchange.inbound.BoundSenders;
import org.bloodstream.exchange.mllp.MllpLimits;
import org.bloodstream.exchange.outbound.Peer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param processingId the MSH-11 that is taken here: P, T or D
 * @param peers by name
 * @param senders who may send in whose name, by a name for each; with TLS needed, without it refused
 * @param poll how often senders look without having been woken
 */
@ConfigurationProperties("bloodstream.exchange")
record ExchangeProperties(
        @DefaultValue("P") String processingId,
        @DefaultValue Mllp mllp,
        @DefaultValue Map<String, Peer> peers,
        @DefaultValue Map<String, BoundSender> senders,
        @DefaultValue("1s") Duration poll) {

    ExchangeProperties {
        var certified = mllp.sslBundle() != null;
        if (certified && senders.isEmpty())
            throw new IllegalArgumentException(
                    "bloodstream.exchange.mllp.ssl-bundle is set and bloodstream.exchange.senders is empty: no certificate is bound to a sender (MSH-3, MSH-4), and nobody could send");
        if (!certified && !senders.isEmpty())
            throw new IllegalArgumentException(
                    "bloodstream.exchange.senders binds senders to certificates, and without bloodstream.exchange.mllp.ssl-bundle nobody shows one");
        BoundSenders.of(senders);
    }

    BoundSenders boundSenders() {
        return mllp.sslBundle() == null ? BoundSenders.ANYBODY : BoundSenders.of(senders);
    }

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
