package org.bloodstream.donors.me;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bloodstream.donors.sessions.SessionsTest;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.web.Roles;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Donors who are signed in, each with an account of their own. */
abstract class SelfServiceTest extends SessionsTest {
    protected static final String ME = "/api/donors/me";
    protected static final String BORN = "1990-05-01";
    protected static final String WHY = "The donor was here with a card";

    /** An account of the role donor that is linked to nothing. */
    protected static String newAccount() {
        return "account-" + fresh();
    }

    protected ResponseSpec reads(String account, String path) {
        return http.get()
                .uri(path)
                .headers(headers ->
                        headers.setBearerAuth(TestServers.signedTokens().ofAccount(Roles.DONOR, account)))
                .exchange();
    }

    protected ResponseSpec does(String account, String path, Object body) {
        return does(account, fresh(), path, body);
    }

    protected ResponseSpec does(String account, String key, String path, Object body) {
        return http.post()
                .uri(path)
                .headers(headers ->
                        headers.setBearerAuth(TestServers.signedTokens().ofAccount(Roles.DONOR, account)))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    protected String codeFor(String donor) {
        return json(post("/api/donors/" + donor + "/account-code", Map.of())
                        .expectStatus()
                        .isCreated())
                .get("code")
                .asString();
    }

    protected ResponseSpec links(String account, String code, String born) {
        return does(account, ME + "/link", Map.of("code", code, "dateOfBirth", born));
    }

    /** The account of this donor. */
    protected String accountOf(String donor) {
        var account = newAccount();
        links(account, codeFor(donor), BORN).expectStatus().isOk();
        return account;
    }

    protected String named(String familyName, String givenName) {
        var applicant = new LinkedHashMap<>(applicant());
        applicant.putAll(Map.of("familyName", familyName, "givenName", givenName));
        return json(post("/api/donors", applicant).expectStatus().isCreated())
                .get("donor")
                .asString();
    }

    protected static Map<String, Object> contact(int seen) {
        return new HashMap<>(Map.of(
                "seen",
                seen,
                "addressLines",
                java.util.List.of("1 Lagan Way"),
                "noFixedAddress",
                false,
                "email",
                "nora@example.org",
                "channels",
                java.util.List.of("EMAIL")));
    }

    protected String bookedBy(String account, String session) {
        return json(wants(account, "BOOK", session).expectStatus().isCreated())
                .get("appointment")
                .asString();
    }

    protected ResponseSpec wants(String account, String request, String session) {
        return does(account, ME + "/appointments", Map.of("session", session, "slot", 1, "request", request));
    }
}
