package org.bloodstream.rules.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.tryout.LarderTest;
import org.bloodstream.rules.tryout.ShelfLives;
import org.bloodstream.testkit.EventContracts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** The versions of one kind follow each other, so these tests do too. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(OrderAnnotation.class)
class ALifeOfRulesIT extends LarderTest {
    @Autowired
    Journal journal;

    @Autowired
    Clock clock;

    @Autowired
    RulesInForce<ShelfLives> rules;

    @Test
    @Order(1)
    void before_anything_was_approved_the_shipped_rules_hold_and_say_what_nobody_verified() {
        var larder = json(get("").expectStatus().isOk()).get("items").get(0);
        assertThat(larder.get("kind").asString()).isEqualTo("larder");
        assertThat(larder.get("inForce").asInt()).isZero();
        assertThat(larder.get("versions").get(0).get("standing").asString()).isEqualTo("EFFECTIVE");
        assertThat(page(0).get("unverified").get(0).get("text").asString()).isEqualTo("milk 5, GK");
        assertThat(inForce().version().version()).isZero();
    }

    @Test
    @Order(2)
    void a_text_that_cannot_be_read_is_refused_with_its_lines_and_changes_nothing() {
        assertRefused(draft("milk\ncream 2\nbread x\n", today().toString()), "content-refused", "content-refused");
        assertRefused(draft("milk 7\n", today().minusDays(1).toString()), "effective-date-past");
        assertThat(json(get("")).get("items").get(0).get("versions")).hasSize(1);
    }

    @Test
    @Order(3)
    void what_past_decisions_would_have_been_is_shown_before_anybody_approves() {
        kept("milk");
        kept("cream");
        var version = drafted("milk 7\ncream 2\n", today().toString());
        assertRefused(approve(BEN, version), "not-replayed");
        replay(version).expectStatus().isOk();
        var replay = page(version).get("replay");
        assertThat(replay.get("decisions").asInt()).isEqualTo(2);
        assertThat(replay.get("differing").asInt()).isEqualTo(1);
        assertThat(replay.at("/examples/0/inForce").asString()).isEqualTo("5 days");
        assertThat(replay.at("/examples/0/proposed").asString()).isEqualTo("7 days");
        assertThat(page(version).at("/changes/0/before").asString()).isEqualTo("milk 5, GK");
        assertThat(page(version).at("/changes/0/after").asString()).isEqualTo("milk 7");
    }

    @Test
    @Order(4)
    void two_others_than_its_author_approve_it_and_a_minute_later_it_holds() {
        assertRefused(approve(ADA, 1), "author-cannot-approve");
        approve(BEN, 1).expectStatus().isOk();
        assertRefused(approve(BEN, 1), "second-approver-needed");
        approve(CAT, 1).expectStatus().isOk();
        assertThat(page(1).at("/standing/standing").asString()).isEqualTo("SCHEDULED");
        assertThat(inForce().version().version()).isZero();
        await().untilAsserted(() -> assertThat(inAMinute().version().version()).isEqualTo(1));
        assertThat(inAMinute().rules().daysOf("milk")).contains(7);
    }

    @Test
    @Order(5)
    void a_fact_is_signed_once_and_by_a_named_person() {
        var signature = Map.of("line", 1, "evidence", "The dairy's own label");
        post(BEN, "/larder/0/signatures", signature).expectStatus().isOk();
        assertRefused(post(CAT, "/larder/0/signatures", signature), "fact-already-signed");
        assertThat(page(0).get("unverified")).isEmpty();
        assertThat(page(0).at("/signed/0/signedBy").asString()).isEqualTo(BEN);
    }

    @Test
    @Order(6)
    void others_reject_and_authors_withdraw() {
        var rejected = drafted("milk 8\n", today().plusDays(1).toString());
        assertRefused(post(ADA, path(rejected, "rejection"), because()), "author-cannot-reject");
        post(BEN, path(rejected, "rejection"), because()).expectStatus().isOk();
        var withdrawn = drafted("milk 9\n", today().plusDays(1).toString());
        assertRefused(post(BEN, path(withdrawn, "withdrawal"), because()), "only-author-withdraws");
        post(ADA, path(withdrawn, "withdrawal"), because()).expectStatus().isOk();
        assertRefused(replay(withdrawn), "already-decided");
    }

    @Test
    @Order(7)
    void every_event_keeps_its_contract() {
        var events =
                journal.history("rules", "larder").collectList().blockOptional().orElseThrow();
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> EventContracts.assertKept(
                        "rules", event.type(), 1, event.data().toString()));
    }

    @Test
    @Order(8)
    void what_is_not_there_is_not_found_and_who_only_reads_does_not_decide() {
        get("/larder/99")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("rule-set-unknown");
        get("/cellar/0")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("rule-kind-unknown");
        post(ADA, path(99, "replay"), NOTHING).expectStatus().isNotFound();
        assertRefused(post("haemovigilance-officer", path(1, "rejection"), because()), "not-for-this-role");
        post("ward-nurse", path(1, "rejection"), because()).expectStatus().isEqualTo(HttpStatus.FORBIDDEN);
    }

    private InForce<ShelfLives> inForce() {
        return rules.at(clock.instant()).blockOptional(Duration.ofSeconds(30)).orElseThrow();
    }

    private InForce<ShelfLives> inAMinute() {
        return rules.at(clock.instant().plusSeconds(61))
                .blockOptional(Duration.ofSeconds(30))
                .orElseThrow();
    }

    private void kept(String food) {
        var act = new Act("cook", "cooking", Instant.now());
        journal.append(
                        act,
                        List.of(new Entry(
                                "food", UUID.randomUUID().toString(), 1, "FoodKept", 1, Map.of("food", food))))
                .block(Duration.ofSeconds(30));
    }

    private static String path(int version, String step) {
        return "/larder/" + version + "/" + step;
    }

    private static Map<String, Object> because() {
        return Map.of("reason", "not now");
    }

    private static LocalDate today() {
        return LocalDate.now(RegionalTime.ZONE);
    }
}
