package org.bloodstream.web.access;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The caller of a request, from its verified token. */
public final class Callers {
    private static final String ROLE = "ROLE_";

    private Callers() {}

    public static Mono<Caller> of(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .map(Callers::of)
                .switchIfEmpty(Mono.error(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in")));
    }

    private static Caller of(Authentication authentication) {
        var roles = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(authority -> Optional.ofNullable(authority).stream())
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .collect(Collectors.toUnmodifiableSet());
        return new Caller(
                new Actor(authentication.getName()), organisation(authentication), roles, signedOnAt(authentication));
    }

    /** OpenID Connect's {@code auth_time}, which a refresh leaves as it is. Null when the token has none, as a machine's. */
    private static @Nullable Instant signedOnAt(Authentication authentication) {
        return authentication instanceof JwtAuthenticationToken token
                ? token.getToken().getClaimAsInstant("auth_time")
                : null;
    }

    /** Null when the token names none, or no code: such a caller belongs to no hospital. */
    private static @Nullable OdsCode organisation(Authentication authentication) {
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.ofNullable(token.getToken().getClaimAsString("organisation"))
                        .filter(OdsCode::isOne)
                        .map(OdsCode::new)
                        .orElse(null)
                : null;
    }
}
