package org.bloodstream.signon;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Reads the token of a request as everybody sends it, {@code Bearer} and a token without padding, without the regular
 * expression that Spring Security has for it. Whatever looks otherwise is left to Spring Security.
 */
public final class BearerTokens implements ServerAuthenticationConverter {
    private static final String SCHEME = "Bearer ";
    private static final String MARKS = "-._~+/";

    private final ServerAuthenticationConverter springs = new ServerBearerTokenAuthenticationConverter();

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        return Mono.defer(() -> read(exchange));
    }

    private Mono<Authentication> read(ServerWebExchange exchange) {
        var authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return authorization != null && isPlain(authorization)
                ? Mono.just(new BearerTokenAuthenticationToken(authorization.substring(SCHEME.length())))
                : springs.convert(exchange);
    }

    private static boolean isPlain(String authorization) {
        if (!authorization.startsWith(SCHEME)) return false;
        for (var i = SCHEME.length(); i < authorization.length(); i++) {
            if (!isOfToken(authorization.charAt(i))) return false;
        }
        return authorization.length() > SCHEME.length();
    }

    /** RFC 6750, section 2.1. */
    private static boolean isOfToken(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || MARKS.indexOf(character) >= 0;
    }
}
