package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.DONOR_CLINICIAN;
import static org.bloodstream.web.Roles.HAEMOVIGILANCE_OFFICER;
import static org.bloodstream.web.Roles.QUALITY_OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Platelets of four donors: at the bedside, in the trace, and from either end of a look-back. */
class PooledPackIT extends OutcomeTest {
    private static final String CASES = "/api/outcomes/look-backs";

    @Test
    void a_pool_is_given_like_any_pack_and_the_trace_of_each_donation_leads_to_it() {
        var donors = fourDonors();
        var pool = given(donors);
        for (var donor : donors) {
            var trace = tracedAs(HAEMOVIGILANCE_OFFICER, donor, "MODIFIED");
            assertThat(pack(trace, donor.component()).get("gaps").toString()).isEqualTo("[]");
            assertThat(pack(trace, pool.component()).get("state").asString()).isEqualTo("TRANSFUSED");
            assertThat(pack(trace, pool.component()).at("/patient/value").asString())
                    .isEqualTo(pool.hcn);
            assertThat(trace.at("/donor/donor").asString())
                    .isEqualTo(donor.donor().toString());
            assertThat(summaries(trace))
                    .contains(
                            "Modified (pool), now in pool " + pool.component(), "Pooled of 4 packs: 310 mL platelets");
            assertThat(donors).filteredOn(other -> other != donor).allSatisfy(other -> assertThat(components(trace))
                    .doesNotContain(other.component()));
        }
    }

    @Test
    void the_trace_of_a_pool_shows_what_is_in_it_and_no_other_pack_of_those_donations() {
        var donors = fourDonors();
        var redCells = donors[0].donation + "-DRC01000";
        production.says("component", redCells, "ComponentProcessed", """
                {"component":"%s","donation":"%s","product":"DRC01000","kind":"RED_CELLS","volumeMl":284,"collectedAt":"%s",
                 "processedAt":"%s","expiresAt":"%s"}""".formatted(
                        redCells, donors[0].donation, Instant.now(), Instant.now(), donors[0].expiry()));
        var pool = given(donors);
        var trace = transfused(QUALITY_OFFICER, pool);
        assertThat(components(trace))
                .contains(pool.component())
                .containsAll(List.of(donors).stream().map(Day::component).toList())
                .hasSize(5);
        assertThat(trace.has("donor")).isFalse();
        assertThat(summaries(trace).stream()
                        .filter(each -> each.equals("Tested: HBsAg"))
                        .count())
                .isEqualTo(4);
        assertThat(trace.toString()).doesNotContain(redCells).doesNotContain(pool.hcn);
    }

    @Test
    void a_look_back_from_one_donor_finds_who_received_the_pool() {
        var donors = fourDonors();
        var pool = given(donors);
        var lookBack = opened(
                "/from-donor",
                DONOR_CLINICIAN,
                Map.of("donor", donors[1].donor().toString(), "ground", "DONOR_SEROCONVERSION", "words", "HEV found"));
        await(HAEMOVIGILANCE_OFFICER, lookBack, seen -> seen.toString().contains(pool.hcn));
        var hospital = look(HAEMOVIGILANCE_OFFICER, lookBack);
        assertThat(hospital.toString()).contains(pool.component());
    }

    @Test
    void a_look_back_from_the_recipient_finds_every_donor_of_the_pool() {
        var donors = fourDonors();
        var pool = given(donors);
        var lookBack = opened(
                "/from-recipient",
                HAEMOVIGILANCE_OFFICER,
                Map.of(
                        "patient",
                        Map.of("authority", "HCN", "value", pool.hcn),
                        "ground",
                        "RECIPIENT_INFECTION_REPORT",
                        "words",
                        "Hepatitis E"));
        await(DONOR_CLINICIAN, lookBack, seen -> List.of(donors).stream()
                .allMatch(donor -> seen.toString().contains(donor.donor().toString())));
    }

    @Test
    void a_hospital_that_answers_that_a_recalled_pool_was_given_opens_a_case_from_the_donor_it_was_recalled_for() {
        var donors = fourDonors();
        var pool = given(donors);
        donors[2].donationHeld();
        pool.recalled();
        heard();
        production.says("recall", pool.component(), "ComponentRecallAnswered", """
                {"component":"%s","donation":"%s","hospital":"BHSCT","answer":"TRANSFUSED","answeredAt":"%s"}""".formatted(
                        pool.component(), pool.donation, Instant.now()));
        Awaitility.await().untilAsserted(() -> assertThat(casesOf(donors[2])).hasSize(1));
        assertThat(casesOf(donors[2]).getFirst()).contains(pool.component(), "RECIPIENT_TO_BE_TRACED", "RECALL");
        assertThat(List.of(donors[0], donors[1], donors[3]))
                .allSatisfy(other -> assertThat(casesOf(other)).isEmpty());
    }

    /** Each as the donors' end sees it. */
    private List<String> casesOf(Day donor) {
        return StreamSupport.stream(
                        json(get(DONOR_CLINICIAN, CASES + "?limit=50"))
                                .get("items")
                                .spliterator(),
                        false)
                .map(item ->
                        look(DONOR_CLINICIAN, item.get("lookBack").asString()).toString())
                .filter(lookBack -> lookBack.contains(donor.donor().toString()))
                .toList();
    }

    private Day[] fourDonors() {
        return IntStream.range(0, 4)
                .mapToObj(_ -> new Day(this).collected().buffyCoat())
                .toArray(Day[]::new);
    }

    private Day given(Day... donors) {
        var pool = new Day(this)
                .pooledOf(donors)
                .released()
                .despatched()
                .identified()
                .grouped("O")
                .issued();
        var check = heardAndChecked(pool);
        assertGo(check);
        start(check).expectStatus().isCreated();
        stop(pool, "COMPLETED", 310).expectStatus().isOk();
        transfused(HAEMOVIGILANCE_OFFICER, pool);
        return pool;
    }

    /** Its trace; what is in it stands there too. */
    private JsonNode transfused(String role, Day pool) {
        Awaitility.await().untilAsserted(() -> assertThat(
                        pack(trace(role, pool), pool.component()).get("state").asString())
                .isEqualTo("TRANSFUSED"));
        return trace(role, pool);
    }

    private String opened(String from, String role, Map<String, Object> body) {
        heard();
        return json(post(role, CASES + from, body).expectStatus().isCreated())
                .get("lookBack")
                .asString();
    }

    private JsonNode look(String role, String lookBack) {
        return json(get(role, CASES + "/" + lookBack).expectStatus().isOk());
    }

    private void await(String role, String lookBack, Predicate<JsonNode> seen) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(seen.test(look(role, lookBack))).isTrue());
    }

    private static List<String> summaries(JsonNode trace) {
        return StreamSupport.stream(trace.get("steps").spliterator(), false)
                .map(step -> step.get("summary").asString())
                .toList();
    }

    private static List<String> components(JsonNode trace) {
        return StreamSupport.stream(trace.get("components").spliterator(), false)
                .map(pack -> pack.get("component").asString())
                .toList();
    }

    private static JsonNode pack(JsonNode trace, String component) {
        return StreamSupport.stream(trace.get("components").spliterator(), false)
                .filter(pack -> pack.get("component").asString().equals(component))
                .findFirst()
                .orElseThrow();
    }
}
