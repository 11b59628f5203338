package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.bloodstream.journal.Replay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** The other services fall silent: never GO on doubt. */
class WhenPartsFailIT extends OutcomeTest {
    @Autowired
    private CircuitBreakerRegistry breakers;

    @Autowired
    private Replay replay;

    @Autowired
    private DatabaseClient database;

    @BeforeEach
    void closed() {
        breakers.circuitBreaker("blood-production").reset();
    }

    @AfterEach
    void production_is_away_again() {
        PRODUCTION.set(new Answer(503, ""));
        othersSpeak();
    }

    @Test
    void production_silent_on_Kafka_and_down_over_HTTP_is_downtime() {
        var day = new Day(this).good();
        assertGo(heardAndChecked(day));
        production.silence();
        assertDowntime(eventuallyNoGo(day));
    }

    @Test
    void production_silent_on_Kafka_but_confirming_over_HTTP_is_a_go() {
        var day = new Day(this).good();
        heard();
        PRODUCTION.set(new Answer(200, standing(day, "DESPATCHED")));
        production.silence();
        var answer = whenLate(day);
        assertGo(answer);
    }

    @Test
    void production_answering_that_the_pack_is_not_released_or_unknown_is_a_stop() {
        var day = new Day(this).good();
        heard();
        production.silence();
        PRODUCTION.set(new Answer(200, standing(day, "LABELLED")));
        assertNoGo(whenLate(day), "component-not-released");
        PRODUCTION.set(new Answer(404, "{}"));
        assertNoGo(asked(day), "component-unknown");
    }

    @Test
    void production_answering_that_the_pack_is_recalled_or_held_is_a_stop() {
        var day = new Day(this).good();
        heard();
        production.silence();
        PRODUCTION.set(new Answer(200, standing(day, "DESPATCHED", "RECALLED")));
        assertNoGo(whenLate(day), "component-recalled");
        PRODUCTION.set(new Answer(200, standing(day, "RELEASED", "ON_HOLD")));
        assertNoGo(asked(day), "component-on-hold");
    }

    @Test
    void production_not_saying_whether_the_pack_is_held_confirms_nothing() {
        var day = new Day(this).good();
        heard();
        production.silence();
        PRODUCTION.set(new Answer(200, standing(day, "DESPATCHED").replace("\"hold\":\"NONE\",", "")));
        assertDowntime(whenLate(day));
        PRODUCTION.set(new Answer(200, standing(day, "DESPATCHED", "PERHAPS")));
        assertDowntime(asked(day));
    }

    @Test
    void production_answering_nonsense_or_about_another_pack_confirms_nothing() {
        var day = new Day(this).good();
        heard();
        production.silence();
        PRODUCTION.set(new Answer(200, "{\"component\":\"" + day.component() + "\"}"));
        assertDowntime(whenLate(day));
        PRODUCTION.set(new Answer(200, standing(new Day(this), "DESPATCHED")));
        assertDowntime(asked(day));
        PRODUCTION.set(new Answer(200, standing(day, "RECALLED")));
        assertDowntime(asked(day));
    }

    @Test
    void a_silent_laboratory_or_record_is_downtime_whatever_production_says() {
        var day = new Day(this).good();
        heard();
        PRODUCTION.set(new Answer(200, standing(day, "DESPATCHED")));
        laboratory.silence();
        assertDowntime(eventuallyNoGo(day));
        laboratory.speakAgain();
        heard();
        patientRecord.silence();
        assertDowntime(eventuallyNoGo(day));
    }

    @Test
    void a_stop_is_a_stop_also_when_the_others_are_silent() {
        var day = new Day(this).good();
        var other = new Day(this).good();
        heard();
        laboratory.silence();
        eventuallyNoGo(day);
        assertNoGo(json(check(day.hcn, other.label())), "issued-to-another-patient");
    }

    /** Also with the owner's word for the pack: the rest of what a check sees may be half built. */
    @Test
    void while_the_records_are_rebuilt_nothing_gets_a_go_and_afterwards_the_same_pack_does() {
        var day = new Day(this).good();
        assertGo(heardAndChecked(day));
        PRODUCTION.set(new Answer(200, standing(day, "DESPATCHED")));
        replay.rebuild("bedside", "wrong", "tester").block(Duration.ofSeconds(10));
        var answer = asked(day);
        assertDowntime(answer);
        assertThat(answer.toString()).contains("records-being-rebuilt");
        database.sql("update journal_rebuild set at = at - interval '2 minutes'")
                .then()
                .block(Duration.ofSeconds(10));
        assertGo(heardAndChecked(day));
    }

    private JsonNode eventuallyNoGo(Day day) {
        return Awaitility.await().until(() -> asked(day), answer -> !answer.get("answer")
                .asString()
                .equals("GO"));
    }

    /** Waits until production's events, and nobody else's, are too old to rest on. */
    private JsonNode whenLate(Day day) {
        return Awaitility.await().until(() -> asked(day), answer -> late(answer).equals(Set.of("blood-production")));
    }

    /** However old what it rests on is. */
    private JsonNode asked(Day day) {
        return json(check(day.hcn, day.label()).expectStatus().isOk());
    }

    private static void assertDowntime(JsonNode answer) {
        assertThat(answer.get("answer").asString()).isEqualTo("DOWNTIME");
        assertThat(codes(answer.get("reasons"))).containsExactly("cannot-confirm");
        assertThat(answer.at("/reasons/0/message").asString()).contains("two people must check");
    }

    private static String standing(Day day, String state) {
        return standing(day, state, "NONE");
    }

    private static String standing(Day day, String state, String hold) {
        return """
                {"component":"%s","donation":"%s","product":"DRC01000","kind":"RED_CELLS","state":"%s","hold":"%s",
                 "group":{"abo":"O","rhD":"POSITIVE"},"expiresAt":"%s","asOf":"2026-11-23T15:05:00Z"}""".formatted(day.component(), day.donation, state, hold, day.expiry());
    }
}
