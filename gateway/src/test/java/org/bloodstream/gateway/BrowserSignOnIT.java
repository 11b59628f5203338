package org.bloodstream.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BrowserSignOnIT extends GatewayTest {
    private static final String SESSION = "__Host-bloodstream";
    private Browser browser = new Browser(0);

    @BeforeEach
    void fresh() {
        browser = new Browser(port);
    }

    @Test
    void a_page_leads_to_sign_on_with_a_code_challenge() {
        var first = browser.open("/trace");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(browser.location(first).getPath()).isEqualTo("/oauth2/authorization/keycloak");
        var second = browser.open("/oauth2/authorization/keycloak");
        assertThat(browser.location(second).toString())
                .contains("/realms/bloodstream/protocol/openid-connect/auth")
                .contains("response_type=code")
                .contains("code_challenge_method=S256")
                .contains("redirect_uri=http://localhost:8080/login/oauth2/code/keycloak");
    }

    @Test
    void a_call_without_a_session_is_refused_and_never_redirected() {
        var answer = browser.call("/api/session");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("sign-in-required", "traceId");
    }

    @Test
    void after_sign_on_the_person_is_back_at_the_page_and_no_answer_ever_carried_a_token() {
        var page = browser.signIn("/trace/A999026000123", "ward-nurse");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/trace/A999026000123");
        var session = browser.call("/api/session");
        assertThat(session.body())
                .contains("\"user\":\"ward-nurse\"", "\"organisation\":\"BHSCT\"", "\"roles\":[\"ward-nurse\"]")
                .contains("\"csrfHeader\":\"X-XSRF-TOKEN\"");
        assertThat(browser.answers)
                .filteredOn(answer -> answer.uri().getHost().equals("localhost"))
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        answer -> assertThat(answer.body() + answer.headers().map())
                                .doesNotContain("eyJ")
                                .doesNotContain("refresh_token"));
    }

    @Test
    void the_session_cookie_is_bound_to_this_host_and_out_of_reach_of_scripts() {
        browser.signIn("/", "ward-nurse");
        assertThat(browser.setCookies())
                .filteredOn(cookie -> cookie.startsWith(SESSION + "="))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("httponly")
                        .contains("Secure", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void sign_on_gives_a_new_session_so_that_none_can_be_planted() {
        browser.open("/oauth2/authorization/keycloak");
        var before = browser.cookie(SESSION);
        browser.signIn("/", "ward-nurse");
        assertThat(browser.cookie(SESSION)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void a_service_gets_the_persons_token_and_not_their_cookie() {
        browser.signIn("/", "ward-nurse");
        var answer = browser.call("/api/outcomes/traces/A999026000123");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"authorization\":\"Bearer eyJ").doesNotContain("\"cookie\"");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("service=secret"));
    }

    @Test
    void a_change_without_the_proof_that_it_comes_from_the_portal_is_refused() {
        browser.signIn("/", "ward-nurse");
        OUTCOME.arrived.clear();
        var without = browser.post("/api/bedside/checks", "{}");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("csrf-token-invalid");
        assertThat(browser.post("/api/bedside/checks", "{}", "X-XSRF-TOKEN", "guessed")
                        .statusCode())
                .isEqualTo(403);
        assertThat(OUTCOME.arrived).isEmpty();
        var proof = browser.cookie("XSRF-TOKEN");
        var with =
                browser.post("/api/bedside/checks", "{\"a\":1}", "X-XSRF-TOKEN", proof, "Idempotency-Key", "12345678");
        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(with.body()).contains("\"idempotency-key\":\"12345678\"", "\":body\":\"{\\\"a\\\":1}\"");
    }

    @Test
    void who_is_signed_in_and_signs_is_asked_again_and_the_token_says_when() {
        browser.signIn("/", "ward-nurse");
        var before = signedOnAt();
        assertThat(browser.follow(browser.open("/oauth2/authorization/keycloak"))
                        .uri()
                        .getPath())
                .as("without being asked, somebody who is signed in stays so")
                .isEqualTo("/");
        var page = browser.signIn("/oauth2/authorization/keycloak?prompt=login", "ward-nurse");
        assertThat(page.uri().getPath()).isEqualTo("/signed-in-again");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(signedOnAt()).isGreaterThanOrEqualTo(before);
        assertThat(browser.call("/api/session").body()).contains("\"user\":\"ward-nurse\"");
    }

    /** OpenID Connect's {@code auth_time} in the token that a service gets, in seconds. */
    private long signedOnAt() {
        var body = browser.call("/api/outcomes/traces/A999026000123").body();
        var token = body.substring(body.indexOf("eyJ"));
        var claims = new String(Base64.getUrlDecoder().decode(token.split("[.\"]")[1]), StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(claims).get("auth_time").asLong();
    }

    @Test
    void signing_out_ends_the_session_here_and_at_keycloak() {
        browser.signIn("/", "ward-nurse");
        var out = browser.submit("/logout", Map.of("_csrf", browser.cookie("XSRF-TOKEN")));
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(browser.location(out).toString())
                .contains("/protocol/openid-connect/logout")
                .contains("id_token_hint=")
                .contains("post_logout_redirect_uri=");
        browser.follow(out);
        assertThat(browser.call("/api/session").statusCode()).isEqualTo(401);
        assertThat(browser.follow(browser.open("/")).body()).contains("kc-form-login");
    }

    @Test
    void signing_out_needs_the_proof_too() {
        browser.signIn("/", "ward-nurse");
        assertThat(browser.submit("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.call("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_of_sign_on_that_nobody_asked_for_signs_nobody_in() {
        var answer = browser.open("/login/oauth2/code/keycloak?code=stolen&state=made-up");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Sign-on did not work");
        assertThat(browser.call("/api/session").statusCode()).isEqualTo(401);
    }
}
