package org.bloodstream.rules.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.TestEnvironment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The tiny service with a database of its own and real sign-on: Ada writes, Ben and Cat approve. */
@BloodstreamTest
@ContextConfiguration(classes = LarderApplication.class, initializers = TestEnvironment.ForAnyEvents.class)
public abstract class LarderTest {
    protected static final String ADA = "quality-officer";
    protected static final String BEN = "quality-officer-2";
    protected static final String CAT = "quality-officer-3";
    protected static final String RULES = "/api/operations/larder/rules";
    protected static final Map<String, Object> NOTHING = Map.of();

    @Autowired
    protected WebTestClient http;

    protected ResponseSpec draft(String text, String effectiveOn) {
        return post(ADA, "/larder", Map.of("text", text, "effectiveOn", effectiveOn, "reason", "a better fridge"));
    }

    /** Drafts it, and gives its version. */
    protected int drafted(String text, String effectiveOn) {
        return json(draft(text, effectiveOn).expectStatus().isCreated())
                .get("version")
                .asInt();
    }

    protected ResponseSpec replay(int version) {
        return post(ADA, "/larder/" + version + "/replay", NOTHING);
    }

    protected ResponseSpec approve(String user, int version) {
        return post(
                user,
                "/larder/" + version + "/approval",
                Map.of("content", page(version).get("content").asString()));
    }

    protected ResponseSpec post(String user, String path, Object body) {
        return http.post()
                .uri(RULES + path)
                .headers(as(user))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    protected JsonNode page(int version) {
        return json(get("/larder/" + version).expectStatus().isOk());
    }

    protected ResponseSpec get(String path) {
        return http.get().uri(RULES + path).headers(as(ADA)).exchange();
    }

    protected static JsonNode json(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    protected static void assertRefused(ResponseSpec answer, String... codes) {
        var problem = json(answer.expectStatus().isEqualTo(422));
        assertThat(StreamSupport.stream(problem.get("objections").spliterator(), false)
                        .map(objection -> objection.get("code").asString()))
                .containsExactly(codes);
    }
}
