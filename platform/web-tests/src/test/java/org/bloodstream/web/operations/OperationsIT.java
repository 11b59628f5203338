package org.bloodstream.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalStanding;
import org.bloodstream.journal.ParkedEvent;
import org.bloodstream.journal.ParkedEvents;
import org.bloodstream.web.Roles;
import org.bloodstream.web.tryout.ShelfJournal;
import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationsIT extends ShelfTest {
    private static final String BASE = "/api/operations/shelf";

    @Autowired
    Journal journal;

    @Autowired
    ParkedEvents parked;

    @Autowired
    JournalStanding standings;

    @Autowired
    ReactiveTransactionManager transactions;

    @Autowired
    MeterRegistry meters;

    @Test
    void the_journal_says_how_far_it_is_published_and_sealed() {
        append(fresh(), 1);
        await().untilAsserted(() -> page("/journal")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.service")
                .isEqualTo("shelf")
                .jsonPath("$.unpublished")
                .isEqualTo(0)
                .jsonPath("$.relaying")
                .isEqualTo(true)
                .jsonPath("$.lastSeal.hash")
                .value(String.class, hash -> assertThat(hash).matches("[0-9a-f]{64}"))
                .jsonPath("$.lastSeal.lastNumber")
                .isNumber());
    }

    @Test
    void an_untouched_chain_is_verified() {
        order("/journal/verification", "", fresh())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.verified")
                .isEqualTo(true)
                .jsonPath("$.firstBroken")
                .doesNotExist();
    }

    @Test
    void freshness_is_told_per_subscription_and_source() {
        append(fresh(), 1);
        await().untilAsserted(() -> page("/freshness")
                .expectBody()
                .jsonPath("$.items[0].subscription")
                .isEqualTo("labels")
                .jsonPath("$.items[0].source")
                .isEqualTo("shelf")
                .jsonPath("$.items[0].completeUpTo")
                .isNotEmpty());
    }

    @Test
    void a_parked_event_is_retried_with_its_line_and_a_repeat_gets_the_first_answer() {
        var bag = stumble(2);
        var first = firstOf(bag);
        ShelfJournal.STUMBLING_STONES.remove(bag);
        var key = fresh();
        for (var i = 0; i < 2; i++)
            order("/parked/" + first.id() + "/retry", "", key)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.applied")
                    .isEqualTo(2)
                    .jsonPath("$.waiting")
                    .doesNotExist();
        assertThat(lineOf(bag)).isEmpty();
    }

    @Test
    void a_retry_that_fails_again_says_where_it_stopped() {
        var bag = stumble(1);
        order("/parked/" + firstOf(bag).id() + "/retry", "", fresh())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.applied")
                .isEqualTo(0)
                .jsonPath("$.waiting.subject")
                .isEqualTo(bag);
    }

    @Test
    void only_the_first_of_a_line_can_be_given_up_and_only_with_a_reason() {
        var bag = stumble(2);
        var line = lineOf(bag);
        order("/parked/" + line.get(1).id() + "/resolution", "{\"reason\":\"known\"}", fresh())
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-first-in-line")
                .jsonPath("$.objections[0].facts.first")
                .isEqualTo(line.get(0).id().toString());
        order("/parked/" + line.get(0).id() + "/resolution", "{\"reason\":\" \"}", fresh())
                .expectStatus()
                .isBadRequest();
        assertThat(lineOf(bag)).hasSize(2);
        ShelfJournal.STUMBLING_STONES.remove(bag);
        order("/parked/" + line.get(0).id() + "/resolution", "{\"reason\":\"known\"}", fresh())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.applied")
                .isEqualTo(1);
        assertThat(lineOf(bag)).isEmpty();
    }

    @Test
    void an_event_that_does_not_wait_cannot_be_retried() {
        order("/parked/" + UUID.randomUUID() + "/retry", "", fresh())
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-parked");
    }

    @Test
    void a_journal_is_published_again_from_a_number_on_and_a_repeat_gets_the_first_answer() {
        append(fresh(), 1);
        var last = published(1);
        var key = fresh();
        for (var i = 0; i < 2; i++)
            order("/journal/republication", "{\"from\":1,\"reason\":\"the broker was lost\"}", key)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.from")
                    .isEqualTo(1)
                    .jsonPath("$.through")
                    .value(Integer.class, through -> assertThat(through).isGreaterThanOrEqualTo((int) last));
        published(last);
    }

    @Test
    void what_was_never_published_cannot_be_published_again_nor_can_it_be_without_a_reason() {
        order("/journal/republication", "{\"from\":1000000,\"reason\":\"the broker was lost\"}", fresh())
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-published-yet")
                .jsonPath("$.objections[0].facts.published")
                .isNumber();
        order("/journal/republication", "{\"from\":0,\"reason\":\"the broker was lost\"}", fresh())
                .expectStatus()
                .isBadRequest();
        order("/journal/republication", "{\"from\":1,\"reason\":\" \"}", fresh())
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void a_projection_is_rebuilt_once_however_often_it_is_asked_for_and_says_when_it_has_caught_up() {
        var bag = fresh();
        append(bag, 1);
        await().until(() -> ShelfJournal.TOLD.getOrDefault(bag, 0) == 1);
        var key = fresh();
        for (var i = 0; i < 2; i++)
            order("/projections/tellings/rebuild", "{\"reason\":\"counted wrongly\"}", key)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.projection")
                    .isEqualTo("tellings")
                    .jsonPath("$.begunAt")
                    .isNotEmpty();
        await().untilAsserted(() -> page("/projections")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[1].name")
                .isEqualTo("tellings")
                .jsonPath("$.items[1].rebuildable")
                .isEqualTo(true)
                .jsonPath("$.items[1].rebuild.reason")
                .isEqualTo("counted wrongly")
                .jsonPath("$.items[1].rebuilding")
                .isEqualTo(false)
                .jsonPath("$.items[1].sources[0].source")
                .isEqualTo("shelf")
                .jsonPath("$.items[1].sources[0].newestEventAt")
                .isNotEmpty());
        assertThat(ShelfJournal.TOLD.get(bag)).as("told again").isGreaterThan(1);
    }

    @Test
    void refusals_are_counted_by_their_code_and_repeats_beside_first_answers() {
        var refused = count("bloodstream.refusals", "code", "no-such-projection");
        var first = count("bloodstream.commands", "answer", "FIRST");
        var repeated = count("bloodstream.commands", "answer", "REPEATED");
        var key = fresh();
        for (var i = 0; i < 3; i++) order("/projections/nothing/rebuild", "{\"reason\":\"counted wrongly\"}", key);
        assertThat(count("bloodstream.refusals", "code", "no-such-projection")).isEqualTo(refused + 1);
        assertThat(count("bloodstream.commands", "answer", "FIRST")).isEqualTo(first + 1);
        assertThat(count("bloodstream.commands", "answer", "REPEATED")).isEqualTo(repeated + 2);
    }

    private double count(String name, String tag, String value) {
        var counter = meters.find(name).tag(tag, value).counter();
        return counter == null ? 0 : counter.count();
    }

    @Test
    void a_projection_is_not_rebuilt_without_a_reason_nor_one_that_is_unknown_or_acts_on_what_it_hears() {
        order("/projections/tellings/rebuild", "{\"reason\":\" \"}", fresh())
                .expectStatus()
                .isBadRequest();
        order("/projections/nothing/rebuild", "{\"reason\":\"counted wrongly\"}", fresh())
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("no-such-projection");
        order("/projections/labels/rebuild", "{\"reason\":\"counted wrongly\"}", fresh())
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-rebuildable");
        page("/projections")
                .expectBody()
                .jsonPath("$.items[0].name")
                .isEqualTo("labels")
                .jsonPath("$.items[0].rebuildable")
                .isEqualTo(false)
                .jsonPath("$.items[0].rebuild")
                .doesNotExist();
    }

    /** The last number, once everything is published. */
    private long published(long atLeast) {
        return await().until(
                        () -> standings
                                .now()
                                .blockOptional(Duration.ofSeconds(10))
                                .orElseThrow(),
                        now -> now.unpublished() == 0 && now.published() >= atLeast)
                .published();
    }

    @Test
    void operators_pages_are_for_operators() {
        get(BASE + "/journal").expectStatus().isForbidden();
        get(BASE + "/parked").expectStatus().isForbidden();
        get(BASE + "/projections").expectStatus().isForbidden();
        http.get()
                .uri("/api/operations/other/journal")
                .headers(as(Roles.INTEGRATION_OPERATOR))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private String stumble(int events) {
        var bag = fresh();
        ShelfJournal.STUMBLING_STONES.add(bag);
        for (var version = 1; version <= events; version++) append(bag, version);
        await().until(() -> lineOf(bag).size() == events);
        return bag;
    }

    private void append(String bag, int version) {
        journal.append(
                        new Act("tester", "direct-care", Instant.now()),
                        List.of(new Entry("bag", bag, version, "BagLabelled", 1, Map.of("bag", bag))))
                .as(TransactionalOperator.create(transactions)::transactional)
                .block(Duration.ofSeconds(10));
    }

    private ParkedEvent firstOf(String bag) {
        return lineOf(bag).getFirst();
    }

    private List<ParkedEvent> lineOf(String bag) {
        return parked.waiting()
                .filter(event -> event.subject().equals(bag))
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private WebTestClient.ResponseSpec page(String path) {
        return http.get()
                .uri(BASE + path)
                .headers(as(Roles.INTEGRATION_OPERATOR))
                .exchange();
    }

    private WebTestClient.ResponseSpec order(String path, String body, String key) {
        return http.post()
                .uri(BASE + path)
                .headers(as(Roles.INTEGRATION_OPERATOR))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
