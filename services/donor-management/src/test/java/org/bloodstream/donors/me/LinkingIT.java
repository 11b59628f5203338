package org.bloodstream.donors.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

class LinkingIT extends SelfServiceTest {

    @Test
    void a_code_with_the_date_of_birth_links_an_account_once_and_the_events_name_no_account(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        var account = newAccount();
        var code = codeFor(donor);
        assertThat(json(links(account, code, BORN).expectStatus().isOk()).toString())
                .isEqualTo("{\"linked\":true}");
        assertThat(json(reads(account, ME).expectStatus().isOk())
                        .get("familyName")
                        .asString())
                .isEqualTo("Lagan");
        assertRefused(links(account, code, BORN), "account-linked-already");
        assertRefused(links(newAccount(), code, BORN), "link-refused");
        unlink(donor).expectStatus().isOk();
        closed(account);
        try (var events = new PublishedEvents(prefix, "register")) {
            for (var type : List.of("AccountCodeMade", "AccountLinked", "AccountUnlinked"))
                assertThat(events.await(donor, type).data().toString()).doesNotContain(account, code);
        }
    }

    @Test
    void the_record_says_since_when_an_account_is_linked_and_by_whose_code_and_not_which_account() {
        var donor = newDonor();
        var account = newAccount();
        assertThat(recordOf(donor).get("accounts")).isEmpty();
        links(account, codeFor(donor), BORN).expectStatus().isOk();
        var linked = recordOf(donor).at("/accounts/0");
        assertThat(linked.get("codeBy").asString()).isNotBlank();
        assertThat(Instant.parse(linked.get("linkedAt").asString())).isBefore(Instant.now());
        assertThat(linked.has("unlinkedAt")).isFalse();
        unlink(donor).expectStatus().isOk();
        var record = recordOf(donor);
        assertThat(record.at("/accounts/0/unlinkedBy").asString())
                .isEqualTo(linked.get("codeBy").asString());
        assertThat(record.at("/accounts/0/unlinkedAt").isMissingNode()).isFalse();
        assertThat(record.toString()).doesNotContain(account);
    }

    @Test
    void the_code_is_kept_nowhere_and_a_repeat_of_the_command_does_not_tell_it_again() {
        var donor = newDonor();
        var key = fresh();
        var path = "/api/donors/" + donor + "/account-code";
        var first = json(post(Roles.DONOR_CARER, key, path, Map.of()));
        var code = first.get("code").asString();
        assertThat(Instant.parse(first.get("validUntil").asString())).isAfter(Instant.now());
        var repeat =
                json(post(Roles.DONOR_CARER, key, path, Map.of()).expectStatus().isCreated());
        assertThat(repeat.has("code")).isFalse();
        assertThat(repeat.get("validUntil")).isEqualTo(first.get("validUntil"));
        for (var table : List.of("donor_account_code", "command_answer", "journal"))
            assertThat(all(table))
                    .as(table)
                    .isNotEmpty()
                    .noneMatch(row -> row.contains(code) || row.contains(code.replace("-", "")));
        links(newAccount(), code, BORN).expectStatus().isOk();
    }

    @Test
    void five_wrong_dates_of_birth_close_the_code_and_the_account_waits() {
        var donor = newDonor();
        var code = codeFor(donor);
        var account = newAccount();
        for (int i = 0; i < 5; i++) assertRefused(links(account, code, "1990-01-05"), "link-refused");
        assertRefused(links(account, code, BORN), "account-waits");
        assertRefused(links(newAccount(), code, BORN), "link-refused");
        closed(account);
        links(newAccount(), codeFor(donor), BORN).expectStatus().isOk();
    }

    @Test
    void of_many_who_enter_one_code_at_once_one_is_linked() {
        var code = codeFor(newDonor());
        var accounts = IntStream.range(0, 6).mapToObj(number -> newAccount()).toList();
        var statuses = atOnce(accounts, account -> links(account, code, BORN)
                .returnResult(Void.class)
                .getStatus()
                .value());
        assertThat(statuses)
                .containsOnlyOnce(200)
                .filteredOn(status -> status == 422)
                .hasSize(5);
    }

    @Test
    void wrong_attempts_that_come_all_at_once_are_counted_one_by_one() {
        var code = codeFor(newDonor());
        atOnce(
                IntStream.range(0, 5).mapToObj(number -> newAccount()).toList(),
                account -> assertRefused(links(account, code, "1990-01-05"), "link-refused"));
        assertRefused(links(newAccount(), code, BORN), "link-refused");
    }

    @Test
    void nobody_learns_whether_there_is_such_a_code() {
        var known = json(links(newAccount(), codeFor(newDonor()), "1990-01-05"));
        var unknown = json(links(newAccount(), "ABCDE-FGHJK", BORN));
        var unreadable = json(links(newAccount(), "0", BORN));
        for (var each : List.of("title", "status", "detail", "code", "objections"))
            assertThat(List.of(known.get(each), unknown.get(each), unreadable.get(each)))
                    .as(each)
                    .containsOnly(known.get(each));
    }

    @Test
    void a_new_code_ends_the_one_before() {
        var donor = newDonor();
        var old = codeFor(donor);
        var next = codeFor(donor);
        assertRefused(links(newAccount(), old, BORN), "link-refused");
        links(newAccount(), next, BORN).expectStatus().isOk();
        assertRefused(post("/api/donors/" + donor + "/account-code", Map.of()), "donor-has-account");
    }

    @Test
    void a_code_ends_with_its_time() {
        var donor = newDonor();
        var code = codeFor(donor);
        database.sql("update donor_account_code set valid_until = now() where donor = cast(:donor as uuid)")
                .bind("donor", donor)
                .then()
                .block();
        assertRefused(links(newAccount(), code, BORN), "link-refused");
    }

    @Test
    void a_deceased_donors_account_opens_nothing_and_an_unlinked_one_neither() {
        var donor = newDonor();
        var account = accountOf(donor);
        post("/api/donors/" + donor + "/standing", Map.of("change", "DECEASED", "diedOn", "2026-01-02", "reason", WHY))
                .expectStatus()
                .isOk();
        closed(account);
        var other = newDonor();
        var others = accountOf(other);
        unlink(other).expectStatus().isOk();
        closed(others);
        assertRefused(unlink(other), "donor-has-no-account");
        unlink(fresh()).expectStatus().isNotFound();
        post("/api/donors/" + fresh() + "/account-code", Map.of())
                .expectStatus()
                .isNotFound();
    }

    @Test
    void an_erased_records_account_opens_nothing() {
        var donor = newDonor();
        var account = accountOf(donor);
        // An open letter keeps the record, and the one about the account is on its way.
        await().until(() -> {
            database.sql(
                            "update letter set state = 'CANCELLED', due_at = null, closed_at = now() where donor = :donor and closed_at is null")
                    .bind("donor", UUID.fromString(donor))
                    .then()
                    .block();
            return post(
                            Roles.PRIVACY_OFFICER,
                            fresh(),
                            "/api/donors/" + donor + "/erasure",
                            Map.of("requestedByDonor", true))
                    .returnResult(Void.class)
                    .getStatus()
                    .is2xxSuccessful();
        });
        closed(account);
    }

    @Test
    void an_account_follows_its_record_to_the_survivor_and_back() {
        var old = named("Bann", "Old");
        var survivor = named("Bann", "Survivor");
        var account = accountOf(old);
        merge(old, survivor);
        assertThat(json(reads(account, ME).expectStatus().isOk())
                        .get("givenName")
                        .asString())
                .isEqualTo("Survivor");
        assertRefused(post("/api/donors/" + survivor + "/account-code", Map.of()), "donor-has-account");
        post("/api/donors/" + old + "/unmerge", Map.of("reason", WHY))
                .expectStatus()
                .isOk();
        assertThat(json(reads(account, ME)).get("givenName").asString()).isEqualTo("Old");
    }

    @Test
    void two_accounts_of_one_person_open_nothing_until_one_is_unlinked() {
        var old = newDonor();
        var survivor = newDonor();
        var one = accountOf(old);
        var other = accountOf(survivor);
        merge(old, survivor);
        for (var account : List.of(one, other))
            assertThat(codes(json(reads(account, ME).expectStatus().isForbidden())))
                    .containsExactly("account-in-doubt");
        unlink(old).expectStatus().isOk();
        closed(one);
        reads(other, ME).expectStatus().isOk();
    }

    @Test
    void bad_input_is_refused_and_counts_as_no_attempt() {
        var account = newAccount();
        does(account, ME + "/link", Map.of("code", "ABCDE-FGHJK"))
                .expectStatus()
                .isBadRequest();
        links(account, "", BORN).expectStatus().isBadRequest();
        links(account, "ABCDE-FGHJK", "2999-01-01").expectStatus().isBadRequest();
        post("/api/donors/" + newDonor() + "/account-unlinking", Map.of("reason", "short"))
                .expectStatus()
                .isBadRequest();
        links(account, codeFor(newDonor()), BORN).expectStatus().isOk();
    }

    private void closed(String account) {
        assertThat(codes(json(reads(account, ME).expectStatus().isForbidden()))).containsExactly("account-not-linked");
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec unlink(String donor) {
        return post("/api/donors/" + donor + "/account-unlinking", Map.of("reason", WHY));
    }

    private void merge(String old, String survivor) {
        post("/api/donors/" + old + "/merge", Map.of("survivor", survivor, "reason", WHY))
                .expectStatus()
                .isOk();
    }

    private List<String> all(String table) {
        return database.sql("select cast(to_jsonb(t) as text) from " + table + " t")
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }
}
