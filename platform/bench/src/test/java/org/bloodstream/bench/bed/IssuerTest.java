package org.bloodstream.bench.bed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuerTest {
    private final Issuer issuer = new Issuer();

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void a_token_is_what_Keycloak_would_have_given() {
        var token = decoder().decode(issuer.token("ward-nurse"));
        assertThat(token.getIssuer()).hasToString(issuer.url());
        assertThat(token.getAudience()).containsExactly("bloodstream");
        assertThat(token.getClaimAsString("preferred_username")).isEqualTo("ward-nurse");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("ward-nurse");
        assertThat(token.getHeaders()).containsEntry("alg", "RS256");
    }

    @Test
    void a_token_of_another_run_is_no_good() {
        try (var another = new Issuer()) {
            var token = another.token("ward-nurse");
            assertThatThrownBy(() -> decoder().decode(token)).isInstanceOf(BadJwtException.class);
        }
    }

    private NimbusJwtDecoder decoder() {
        return NimbusJwtDecoder.withJwkSetUri(issuer.url() + "/protocol/openid-connect/certs")
                .build();
    }
}
