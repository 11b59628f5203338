package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.DONOR_CLINICIAN;
import static org.bloodstream.web.Roles.HAEMOVIGILANCE_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.bloodstream.testkit.PublishedEvents;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** A look-back has the donations that were brought from an old system, from either end. */
class BroughtDonationsIT extends OutcomeTest {
    private static final String CASES = "/api/outcomes/look-backs";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Test
    void a_donor_who_was_only_brought_is_found_and_the_case_waits_for_what_the_old_records_say() {
        var donor = UUID.randomUUID();
        var old = number();
        assertRefused(openFrom(donor), "donor-not-heard-of");
        brought(Map.of(old, donor));
        var lookBack = opened(donor);
        var seen = look(lookBack);
        assertThat(seen.at("/donations/0/donation").asString()).isEqualTo(old);
        assertThat(seen.at("/donations/0/donor").asString()).isEqualTo(donor.toString());
        assertThat(seen.at("/donations/0/brought/system").asString()).isEqualTo("PULSE");
        assertThat(seen.at("/donations/0/brought/collectedAt").asString()).isEqualTo("2009-03-04T00:00:00Z");
        assertThat(seen.at("/donations/0/brought/open").asBoolean()).isTrue();
        assertThat(seen.at("/donations/0/components")).isEmpty();
        assertThat(seen.get("broughtOpen").asInt()).isEqualTo(1);
        heard();
        assertRefused(close(lookBack), "brought-donations-open");
        assertRefused(find(lookBack, old, "RECIPIENTS_FOLLOWED"), "finding-not-next");
        find(lookBack, old, "GIVEN").expectStatus().isOk();
        assertRefused(close(lookBack), "brought-donations-open");
        find(lookBack, old, "RECIPIENTS_FOLLOWED").expectStatus().isOk();
        var followed = look(lookBack);
        assertThat(followed.at("/donations/0/brought/finding").asString()).isEqualTo("RECIPIENTS_FOLLOWED");
        assertThat(followed.toString()).doesNotContain("In the ledger");
        heard();
        close(lookBack).expectStatus().isOk();
        assertThat(look(lookBack).get("status").asString()).isEqualTo("CLOSED");
        find(lookBack, old, "GIVEN").expectStatus().isOk();
        assertThat(look(lookBack).get("status").asString()).isEqualTo("REOPENED");
        try (var events = new PublishedEvents(prefix, "lookback")) {
            var told = events.await(lookBack, "LookBackDonationLookedThrough").data();
            assertThat(told.get("donation").asString()).isEqualTo(old);
            assertThat(told.toString()).doesNotContain(donor.toString()).doesNotContain("ledger");
        }
    }

    @Test
    void of_a_donor_who_gave_here_too_both_are_listed_also_under_a_merged_record() {
        var here = new Day(this).collected().made();
        var old = UUID.randomUUID();
        var number = number();
        brought(Map.of(number, old));
        donorManagement.says("donor", old.toString(), "DonorMerged", """
                {"donor":"%s","survivor":"%s","at":"2026-11-26T10:00:00Z"}""".formatted(old, here.donor()));
        var lookBack = opened(here.donor());
        var seen = await(lookBack, tree -> tree.get("donations").size() == 2);
        assertThat(seen.toString()).contains(number, here.component());
        assertThat(seen.get("broughtOpen").asInt()).isEqualTo(1);
    }

    @Test
    void from_a_recipient_to_the_donor_and_what_the_donor_gave_under_the_old_system() {
        var day = new Day(this).good().reported("COMPLETED", ",\"volumeMl\":280");
        tracedAs(HAEMOVIGILANCE_OFFICER, day, "TRANSFUSED");
        var number = number();
        brought(Map.of(number, day.donor()));
        heard();
        var lookBack = json(post(
                                HAEMOVIGILANCE_OFFICER,
                                CASES + "/from-recipient",
                                Map.of(
                                        "patient",
                                        Map.of("authority", "HCN", "value", day.hcn),
                                        "ground",
                                        "RECIPIENT_INFECTION_REPORT",
                                        "words",
                                        "Hepatitis B"))
                        .expectStatus()
                        .isCreated())
                .get("lookBack")
                .asString();
        await(lookBack, tree -> tree.toString().contains(number));
        var hospital = json(get(HAEMOVIGILANCE_OFFICER, CASES + "/" + lookBack));
        assertThat(hospital.toString()).doesNotContain(number);
        assertThat(hospital.get("broughtOpen").asInt()).isEqualTo(1);
        assertThat(json(post(HAEMOVIGILANCE_OFFICER, findings(lookBack, number), finding("NOT_GIVEN"))
                                .expectStatus()
                                .isNotFound())
                        .get("code")
                        .asString())
                .isEqualTo("brought-donation-unknown");
    }

    @Test
    void told_again_with_another_day_a_donation_is_there_once_with_the_later_day() {
        var donor = UUID.randomUUID();
        var old = number();
        brought(Map.of(old, donor));
        brought("2010-05-06T00:00:00Z", Map.of(old, donor));
        var seen = await(
                opened(donor),
                tree -> tree.at("/donations/0/brought/collectedAt").asString("").startsWith("2010"));
        assertThat(seen.get("donations")).hasSize(1);
    }

    @Test
    void a_finding_without_words_or_of_another_kind_is_bad_input() {
        var donor = UUID.randomUUID();
        var old = number();
        brought(Map.of(old, donor));
        var lookBack = opened(donor);
        for (var body : List.of(
                Map.of("finding", "NOT_GIVEN", "words", " "),
                Map.of("finding", "PERHAPS", "words", "In the ledger"),
                Map.of("words", "In the ledger")))
            post(DONOR_CLINICIAN, findings(lookBack, old), body).expectStatus().isBadRequest();
        post(DONOR_CLINICIAN, findings(lookBack, "nonsense"), finding("NOT_GIVEN"))
                .expectStatus()
                .isBadRequest();
    }

    private static String number() {
        return "A9992%08d".formatted(NUMBERS.incrementAndGet());
    }

    private void brought(Map<String, UUID> donors) {
        brought("2009-03-04T00:00:00Z", donors);
    }

    private void brought(String collectedAt, Map<String, UUID> donors) {
        var donations = donors.entrySet().stream()
                .map(each -> """
                        {"donation":"%s","donor":"%s","type":"WHOLE_BLOOD","collectedAt":"%s"}""".formatted(each.getKey(), each.getValue(), collectedAt))
                .toList();
        donorManagement.says("import", "PULSE", "DonationsBrought", """
                {"system":"PULSE","donations":[%s]}""".formatted(String.join(",", donations)));
    }

    private ResponseSpec openFrom(UUID donor) {
        return post(
                DONOR_CLINICIAN,
                CASES + "/from-donor",
                Map.of("donor", donor, "ground", "DONOR_SEROCONVERSION", "words", "Anti-HCV confirmed"));
    }

    private String opened(UUID donor) {
        return Awaitility.await()
                .until(
                        () -> openFrom(donor).returnResult(JsonNode.class),
                        answer -> answer.getStatus().value() == 201)
                .getResponseBody()
                .blockFirst()
                .get("lookBack")
                .asString();
    }

    private ResponseSpec find(String lookBack, String donation, String finding) {
        return post(DONOR_CLINICIAN, findings(lookBack, donation), finding(finding));
    }

    private static String findings(String lookBack, String donation) {
        return CASES + "/" + lookBack + "/brought/" + donation;
    }

    private static Map<String, Object> finding(String finding) {
        return Map.of("finding", finding, "words", "In the ledger of 2009");
    }

    private ResponseSpec close(String lookBack) {
        return post(DONOR_CLINICIAN, CASES + "/" + lookBack + "/closing", Map.of("words", "Nothing is open"));
    }

    private JsonNode look(String lookBack) {
        return json(get(DONOR_CLINICIAN, CASES + "/" + lookBack).expectStatus().isOk());
    }

    private JsonNode await(String lookBack, Predicate<JsonNode> wanted) {
        return Awaitility.await().until(() -> look(lookBack), wanted);
    }
}
