package org.bloodstream.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.exchange.mllp.MllpListener;
import org.bloodstream.exchange.tryout.TryoutApplication;
import org.bloodstream.exchange.tryout.TryoutHandler;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.BloodstreamTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.r2dbc.core.DatabaseClient;

/** The exchange of a tiny service on real servers. */
@BloodstreamTest
@SpringBootTest(classes = TryoutApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ExchangeTest {
    @Autowired
    protected MllpListener listener;

    @Autowired
    protected TryoutHandler handler;

    @Autowired
    protected DatabaseClient database;

    @Autowired
    protected Journal journal;

    protected static String freshControlId() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }

    protected Sender connect() throws java.io.IOException {
        return new Sender(listener.port());
    }

    protected long effects(String controlId) {
        return count("SELECT count(*) FROM effect WHERE control_id = :id", controlId);
    }

    protected List<Map<String, Object>> received(String controlId) {
        return rows("SELECT * FROM exchange_received WHERE control_id = :id ORDER BY received_at", controlId);
    }

    protected Map<String, Object> outgoing(String controlId) {
        return rows("SELECT * FROM exchange_outgoing WHERE control_id = :id", controlId)
                .getFirst();
    }

    private long count(String sql, String controlId) {
        return java.util.Objects.requireNonNull(database.sql(sql)
                .bind("id", controlId)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private List<Map<String, Object>> rows(String sql, String controlId) {
        return java.util.Objects.requireNonNull(database.sql(sql)
                .bind("id", controlId)
                .fetch()
                .all()
                .collectList()
                .block());
    }
}
