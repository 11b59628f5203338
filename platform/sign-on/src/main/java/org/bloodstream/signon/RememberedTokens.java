package org.bloodstream.signon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Remembers for a moment which tokens were found right, so that a caller who asks again at once has the same token's
 * signature checked once. Wrong tokens are never remembered. A token is right no longer than it says itself; a signing key
 * that is withdrawn counts once the moment is over.
 */
public final class RememberedTokens implements ReactiveJwtDecoder {
    static final Duration MOMENT = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private final ReactiveJwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> right;

    public RememberedTokens(ReactiveJwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.right = Caffeine.newBuilder()
                .maximumSize(MOST)
                .executor(Runnable::run) // what it has to tidy is less than waking a thread
                .expireAfterWrite(MOMENT)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    @Override
    public Mono<Jwt> decode(String token) {
        return Mono.defer(() -> {
            var known = right.getIfPresent(token);
            return known != null && isCurrent(known)
                    ? Mono.just(known)
                    : decoder.decode(token).doOnNext(checked -> right.put(token, checked));
        });
    }

    private boolean isCurrent(Jwt token) {
        var end = token.getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }
}
