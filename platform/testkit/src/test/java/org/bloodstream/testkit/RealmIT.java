package org.bloodstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm as the platform relies on it, seen in the tokens that the real Keycloak gives. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmIT {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "donor-carer, REGION",
        "processing-scientist, REGION",
        "testing-scientist, REGION",
        "quality-officer, REGION",
        "distribution-officer, REGION",
        "transfusion-scientist, BHSCT",
        "ward-nurse, BHSCT",
        "prescriber, BHSCT",
        "haemovigilance-officer, BHSCT",
        "integration-operator, REGION",
        "platform-service, REGION",
        "patient-record-system, REGION"
    })
    void each_test_user_has_its_one_role_and_its_organisation(String role, String organisation) {
        var claims = claims(TestServers.token(role));

        assertThat(strings(claims.get("roles"))).containsExactly(role);
        assertThat(claims.get("organisation").asString()).isEqualTo(organisation);
        assertThat(claims.get("preferred_username").asString()).isEqualTo(role);
        assertThat(claims.get("aud").asString()).isEqualTo("bloodstream");
        assertThat(claims.get("iss").asString()).isEqualTo(TestServers.issuer());
    }

    @Test
    void a_token_lives_for_five_minutes() {
        var claims = claims(TestServers.token("ward-nurse"));
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void the_outcome_service_is_a_platform_service_and_nothing_else() {
        var claims = claims(TestServers.serviceToken("bloodstream-outcome"));
        assertThat(strings(claims.get("roles"))).containsExactly("platform-service");
    }

    @Test
    void the_synthetic_region_may_play_everybody_it_plays() {
        var claims = claims(TestServers.serviceToken("bloodstream-region"));
        assertThat(strings(claims.get("roles")))
                .containsExactlyInAnyOrder(
                        "patient-record-system",
                        "donor-carer",
                        "processing-scientist",
                        "testing-scientist",
                        "quality-officer",
                        "distribution-officer",
                        "ward-nurse",
                        "integration-operator",
                        "transfusion-scientist");
        assertThat(strings(claims.get("aud"))).isEmpty();
        assertThat(claims.get("aud").asString()).isEqualTo("bloodstream");
    }

    @Test
    void a_token_is_asked_for_once() {
        assertThat(TestServers.token("prescriber")).isSameAs(TestServers.token("prescriber"));
    }

    @Test
    void many_may_sign_on_as_one_test_user_at_once() {
        var tokens = IntStream.range(0, 16)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> TestServers.newTokens().ofUser("testing-scientist")))
                .toList();
        assertThat(tokens).allSatisfy(token -> assertThat(token.join()).isNotBlank());
    }

    @Test
    void a_user_that_the_realm_does_not_know_gets_no_token() {
        assertThatThrownBy(() -> TestServers.token("passer-by"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("invalid_grant");
    }

    private static JsonNode claims(String token) {
        var payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JSON.readTree(new String(payload, StandardCharsets.UTF_8));
    }

    private static Stream<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }
}
