package org.bloodstream.web.tryout;

import static org.bloodstream.testkit.TestServers.as;

import java.util.UUID;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.TestEnvironment;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The tiny service with a database of its own and real sign-on. */
@BloodstreamTest
@ContextConfiguration(classes = ShelfApplication.class, initializers = TestEnvironment.ForAnyEvents.class)
public abstract class ShelfTest {
    @Autowired
    protected WebTestClient http;

    @Autowired
    protected DatabaseClient database;

    @Autowired
    protected Trouble trouble;

    @BeforeEach
    void calm() {
        trouble.none();
    }

    protected static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** A command of the nurse's to put a bag away. */
    protected WebTestClient.ResponseSpec put(String bag, String key, String body) {
        return http.post()
                .uri("/api/shelf/bags/" + bag)
                .headers(as(Roles.WARD_NURSE))
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .bodyValue(body)
                .exchange();
    }

    protected WebTestClient.ResponseSpec get(String path) {
        return http.get().uri(path).headers(as(Roles.WARD_NURSE)).exchange();
    }

    protected long bags(String bag) {
        return database.sql("SELECT count(*) FROM bag WHERE bag = :bag")
                .bind("bag", bag)
                .mapValue(Long.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }
}
