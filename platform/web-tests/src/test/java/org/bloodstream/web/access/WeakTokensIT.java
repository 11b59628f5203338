package org.bloodstream.web.access;

import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@DirtiesContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class WeakTokensIT extends ShelfTest {
    private static final Authority AUTHORITY = new Authority();

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", AUTHORITY::issuer);
        registry.add("OIDC_JWKS_URI", () -> AUTHORITY.issuer() + "/protocol/openid-connect/certs");
    }

    @ParameterizedTest
    @CsvSource({
        "expired",
        "not valid yet",
        "another issuer",
        "another audience",
        "no audience",
        "a foreign key",
        "a confused algorithm"
    })
    void a_token_with_one_thing_wrong_opens_nothing(String weakness) {
        me(weak(weakness))
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("sign-in-required");
    }

    @Test
    void without_roles_a_caller_is_known_but_may_do_nothing() {
        var token = AUTHORITY.token(claims -> claims.claim("roles", null));
        me(token).expectStatus().isOk();
        call("/api/shelf/bags/x", token).expectStatus().isForbidden();
    }

    @Test
    void when_the_issuer_is_away_good_tokens_stay_good() {
        me(AUTHORITY.token(UnaryOperator.identity())).expectStatus().isOk();
        AUTHORITY.goAway();
        me(AUTHORITY.token(claims -> claims.jwtID("another"))).expectStatus().isOk();
    }

    private static String weak(String weakness) {
        var hour = 3600;
        return switch (weakness) {
            case "expired" -> AUTHORITY.token(claims -> claims.expirationTime(in(-hour)));
            case "not valid yet" -> AUTHORITY.token(claims -> claims.notBeforeTime(in(hour)));
            case "another issuer" -> AUTHORITY.token(claims -> claims.issuer("http://127.0.0.1/realms/bloodstream"));
            case "another audience" -> AUTHORITY.token(claims -> claims.audience("account"));
            case "no audience" -> AUTHORITY.token(claims -> claims.claim("aud", null));
            case "a foreign key" -> AUTHORITY.foreign();
            default -> AUTHORITY.confused();
        };
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private WebTestClient.ResponseSpec me(String token) {
        return call("/api/shelf/me", token);
    }

    private WebTestClient.ResponseSpec call(String path, String token) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }
}
