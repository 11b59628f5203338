package org.bloodstream.exchange.outbound;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A route to a receiver. One without an owner cannot be switched on: somebody must answer for what waits there.
 *
 * @param host of an MLLP peer, with {@code port}
 * @param url of a FHIR peer: where Bundles are posted
 * @param sslBundle of an MLLP peer: who we are and whom we trust, a bundle of {@code spring.ssl.bundle}; absent: no TLS
 * @param owner who answers for what does not arrive
 * @param replyWithin how long the peer may take to answer
 * @param firstBackOff how long after a failure it is tried again; doubled each time
 * @param longestBackOff at most so long
 * @param perSecond at most so many messages, so that a backlog is no flood
 * @param askAgainAfter how long after a commit acknowledgement the same bytes are sent again while the application's is missing
 * @param lateAfter an unreceipted message of this age is late
 */
public record Peer(
        Kind kind,
        @Nullable String host,
        @DefaultValue("0") int port,
        @Nullable String url,
        @Nullable String sslBundle,
        @Nullable String owner,
        @DefaultValue("10s") Duration replyWithin,
        @DefaultValue("1s") Duration firstBackOff,
        @DefaultValue("60s") Duration longestBackOff,
        @DefaultValue("20") int perSecond,
        @DefaultValue("5m") Duration askAgainAfter,
        @DefaultValue("60s") Duration lateAfter) {

    public enum Kind {
        MLLP,
        FHIR
    }

    public Peer {
        if (owner == null || owner.isBlank()) throw new IllegalArgumentException("a peer needs an owner");
        if (kind == Kind.MLLP && (host == null || port < 1))
            throw new IllegalArgumentException("an MLLP peer needs host and port");
        if (kind == Kind.FHIR && url == null) throw new IllegalArgumentException("a FHIR peer needs a url");
    }

    public String knownHost() {
        return Objects.requireNonNull(host);
    }

    String knownUrl() {
        return Objects.requireNonNull(url);
    }

    public String knownOwner() {
        return Objects.requireNonNull(owner);
    }
}
