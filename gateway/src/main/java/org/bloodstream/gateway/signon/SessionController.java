package org.bloodstream.gateway.signon;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who is signed in. */
@RestController
class SessionController {

    /**
     * @param user stable identifier
     * @param name as the person is called
     * @param csrfHeader the header that proves a change; absent for callers with a token of their own
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Session(
            String user,
            @Nullable String name,
            @Nullable String organisation,
            List<String> roles,
            @Nullable String csrfHeader) {}

    @GetMapping("/api/session")
    Mono<Session> session(@AuthenticationPrincipal ClaimAccessor claims, ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.map(CsrfToken::getHeaderName).singleOptional().map(header -> session(claims, header.orElse(null)));
    }

    private static Session session(ClaimAccessor claims, @Nullable String csrfHeader) {
        return new Session(
                Optional.ofNullable(claims.getClaimAsString("preferred_username"))
                        .orElse(""),
                claims.getClaimAsString("name"),
                claims.getClaimAsString("organisation"),
                Optional.ofNullable(claims.getClaimAsStringList("roles")).orElse(List.of()),
                csrfHeader);
    }
}
