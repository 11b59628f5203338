package org.bloodstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.testkit.access.OtherHospital;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm as the platform relies on it, seen in the tokens that the real Keycloak gives. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** As the test realm knows it. */
    private static final String GATEWAY = "http://localhost:8080";

    private static final String CHALLENGE =
            "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @ParameterizedTest
    @CsvSource({
        "donor-carer, REGION",
        "donor-clinician, REGION",
        "processing-scientist, REGION",
        "testing-scientist, REGION",
        "quality-officer, REGION",
        "distribution-officer, REGION",
        "transfusion-scientist, BHSCT",
        "ward-nurse, BHSCT",
        "prescriber, BHSCT",
        "haemovigilance-officer, BHSCT",
        "integration-operator, REGION",
        "privacy-officer, REGION",
        "donor, REGION",
        "platform-service, REGION",
        "patient-record-system, REGION"
    })
    void each_test_user_has_its_one_role_and_its_organisation(String role, String organisation) {
        belongs(role, role, organisation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transfusion-scientist", "ward-nurse", "prescriber", "haemovigilance-officer"})
    void a_second_hospital_has_somebody_in_each_of_a_hospitals_roles(String role) {
        assertThat(OtherHospital.ROLES).contains(role);
        belongs(OtherHospital.user(role), role, OtherHospital.CODE);
    }

    /** Rules are approved by two people who did not write them. */
    @ParameterizedTest
    @ValueSource(strings = {"quality-officer-2", "quality-officer-3"})
    void there_are_three_quality_officers(String user) {
        belongs(user, "quality-officer", "REGION");
    }

    /** A deferral is overruled by two. */
    @Test
    void there_are_two_clinicians() {
        belongs("donor-clinician-2", "donor-clinician", "REGION");
    }

    private static void belongs(String user, String role, String organisation) {
        var claims = claims(TestServers.token(user));

        assertThat(strings(claims.get("roles"))).containsExactly(role);
        assertThat(claims.get("organisation").asString()).isEqualTo(organisation);
        assertThat(claims.get("preferred_username").asString()).isEqualTo(user);
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

    @Test
    void sign_on_without_a_code_challenge_is_refused() {
        var refused = authorization(GATEWAY + "/login/oauth2/code/keycloak", "");
        assertThat(refused.headers().firstValue("Location").orElseThrow())
                .contains("error=invalid_request", "code_challenge");
        assertThat(authorization(GATEWAY + "/login/oauth2/code/keycloak", CHALLENGE)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/oauth2/code/other", "/login/oauth2/code/keycloak/", "/", "/login/oauth2/code/*"})
    void sign_on_returns_to_the_one_address_and_to_none_beside_it(String path) {
        assertThat(authorization(GATEWAY + path, CHALLENGE).statusCode()).isEqualTo(400);
    }

    @Test
    void sign_on_returns_to_no_other_host() {
        assertThat(authorization("https://evil.example/login/oauth2/code/keycloak", CHALLENGE)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_refresh_token_is_good_once() {
        var first =
                json(token("grant_type=password&client_id=bloodstream-cli&username=prescriber&password=bloodstream"));
        var refresh = "grant_type=refresh_token&client_id=bloodstream-cli&refresh_token="
                + first.get("refresh_token").asString();
        assertThat(token(refresh).statusCode()).isEqualTo(200);
        var again = token(refresh);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(json(again).get("error").asString()).isEqualTo("invalid_grant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bloodstream-gateway", "bloodstream-outcome", "bloodstream-region", "admin-cli"})
    void only_the_local_scripts_client_takes_passwords(String client) {
        var answer = token("grant_type=password&username=ward-nurse&password=bloodstream&client_id=%s&client_secret=%s"
                .formatted(client, TestServers.clientSecret()));
        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(json(answer).get("error").asString()).isIn("unauthorized_client", "invalid_client");
    }

    /** As the file says which Keycloak imports: guessing until it locks would lock others' test users too. */
    @Test
    void guessing_passwords_locks_a_user_and_no_address_has_a_wildcard() {
        var realm = JSON.readTree(RealmIT.class.getResourceAsStream("/keycloak/bloodstream-realm.json"));
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isLessThanOrEqualTo(10);
        assertThat(realm.get("clients").valueStream())
                .flatMap(client -> strings(client.path("redirectUris")).toList())
                .containsExactly("${GATEWAY_URL}/login/oauth2/code/keycloak");
        assertThat(realm.get("clients").toString()).doesNotContain("*");
    }

    private static HttpResponse<String> authorization(String back, String more) {
        return send(HttpRequest.newBuilder(URI.create(TestServers.issuer()
                + "/protocol/openid-connect/auth?client_id=bloodstream-gateway&response_type=code&scope=openid&redirect_uri="
                + URLEncoder.encode(back, StandardCharsets.UTF_8) + more)));
    }

    private static HttpResponse<String> token(String form) {
        return send(HttpRequest.newBuilder(URI.create(TestServers.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString())
                .join();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static JsonNode claims(String token) {
        var payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JSON.readTree(new String(payload, StandardCharsets.UTF_8));
    }

    private static Stream<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }
}
