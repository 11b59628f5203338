package org.bloodstream.donors.callup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallUpIT extends CallUpsTest {
    @Test
    void who_consented_lives_near_and_may_give_is_listed_with_the_reasons_and_once() {
        var called = donor("BT9 7AB", true);
        var far = donor("BT48 6HQ", true);
        var unasked = donor("BT9 7AB", false);
        var gone = donor("BT9 7AB", true);
        post("/api/donors/" + gone + "/standing", Map.of("change", "OPTED_OUT", "reason", "Wants no more letters"))
                .expectStatus()
                .isOk();
        var list = made(session());
        var donors = read(list).get("donors");
        assertThat(donors.findValuesAsString("donor")).contains(called).doesNotContain(far, unasked, gone);
        var mine = on(list, called);
        assertThat(mine.get("state").asString()).isEqualTo("TO_INVITE");
        assertThat(mine.at("/listed/district").asString()).isEqualTo("BT9");
        assertThat(mine.at("/listed/lastGave").asString()).isEqualTo(today().toString());
        assertThat(mine.at("/listed/shortBy").asInt()).isPositive();
        assertThat(read(made(session())).get("donors").findValuesAsString("donor"))
                .as("nobody is on two lists")
                .doesNotContain(called);
    }

    @Test
    void who_was_invited_is_not_called_again_so_soon_and_who_books_is_booked() {
        var donor = donor("BT9 7AB", true);
        var session = session();
        var list = made(session);
        change(list, donor, Map.of("state", "INVITED", "way", "PHONE"))
                .expectStatus()
                .isOk();
        assertRefused(change(list, donor, Map.of("state", "INVITED", "way", "PHONE")), "not-to-invite");
        assertThat(read(made(session())).get("donors").findValuesAsString("donor"))
                .doesNotContain(donor);
        booked(donor, session, 1);
        assertThat(on(list, donor).get("state").asString()).isEqualTo("BOOKED");
        assertRefused(change(list, donor, Map.of("state", "DECLINED")), "not-to-decline");
        try (var events = new PublishedEvents(prefix, "register")) {
            assertThat(events.await(donor, "DonorInvited").data().get("way").asString())
                    .isEqualTo("PHONE");
            assertThat(events.await(list, "CallUpListMade").data().propertyNames())
                    .containsExactlyInAnyOrder("list", "session", "donation", "groups", "donors", "at");
        }
    }

    @Test
    void who_withdrew_consent_after_the_list_was_made_is_not_invited_and_may_decline() {
        var donor = donor("BT9 7AB", true);
        var list = made(session());
        consent(donor, false);
        assertRefused(change(list, donor, Map.of("state", "INVITED", "way", "LETTER")), "donor-no-longer-invited");
        change(list, donor, Map.of("state", "DECLINED")).expectStatus().isOk();
        assertThat(on(list, donor).get("state").asString()).isEqualTo("DECLINED");
    }

    @Test
    void a_no_under_a_number_that_was_merged_away_keeps_the_donor_off_the_list_until_they_are_asked_again() {
        var old = newDonor();
        consent(old, true);
        consent(old, false);
        var donor = donor("BT9 7AB", true);
        merge(old, donor);
        assertThat(donorsOn(made(session()))).doesNotContain(donor, old);
        consent(donor, true);
        assertThat(donorsOn(made(session()))).contains(donor).doesNotContain(old);
    }

    @Test
    void a_merge_after_the_list_was_made_takes_the_no_along_and_taken_apart_it_is_the_other_records_alone() {
        var donor = donor("BT9 7AB", true);
        var list = made(session());
        var old = newDonor();
        consent(old, true);
        consent(old, false);
        merge(old, donor);
        var invited = Map.<String, Object>of("state", "INVITED", "way", "LETTER");
        assertRefused(change(list, donor, invited), "donor-no-longer-invited");
        post("/api/donors/" + old + "/unmerge", Map.of("reason", "Two people after all"))
                .expectStatus()
                .isOk();
        change(list, donor, invited).expectStatus().isOk();
    }

    @Test
    void who_wants_no_way_that_both_numbers_named_is_not_called_nor_who_has_an_appointment_under_either() {
        var donor = donor("BT9 7AB", true);
        var old = newDonor();
        var byText = Map.of(
                "seen",
                0,
                "addressLines",
                List.of(),
                "noFixedAddress",
                true,
                "phone",
                "028 9649 6001",
                "channels",
                List.of("TEXT"));
        post("/api/donors/" + old + "/contact", byText).expectStatus().isOk();
        merge(old, donor);
        assertThat(donorsOn(made(session()))).doesNotContain(donor);
        var other = donor("BT9 7AB", true);
        var booked = newDonor();
        booked(booked, session(), 1);
        merge(booked, other);
        assertThat(donorsOn(made(session()))).doesNotContain(other);
    }

    private void merge(String old, String survivor) {
        post("/api/donors/" + old + "/merge", Map.of("survivor", survivor, "reason", "One donor with two cards"))
                .expectStatus()
                .isOk();
    }

    private List<String> donorsOn(String list) {
        return read(list).get("donors").findValuesAsString("donor");
    }

    @Test
    void the_need_follows_what_production_releases_holds_and_despatches() {
        var platelets = unit("PLATELETS");
        int before = inHand();
        production(platelets, "ComponentReleased", """
                {"component":"%s","donation":"%s","product":"DPL01000","group":{"abo":"AB","rhD":"NEGATIVE"},\
                "expiresAt":"2999-12-20T23:59:00Z","rules":"release-2026.1","releasedAt":"2026-11-16T06:15:00Z"}""");
        await(before + 1);
        production(platelets, "ComponentHeld", """
                {"component":"%s","donation":"%s","heldAt":"2026-11-16T06:15:00Z"}""");
        await(before);
        production(platelets, "ComponentHoldLifted", """
                {"component":"%s","donation":"%s","liftedAt":"2026-11-16T06:15:00Z"}""");
        await(before + 1);
        production(platelets, "ComponentDespatched", """
                {"component":"%s","donation":"%s","product":"DPL01000","kind":"PLATELETS","group":{"abo":"AB","rhD":"NEGATIVE"},\
                "expiresAt":"2999-12-20T23:59:00Z","volumeMl":200,"hospital":"BHSCT","site":"RVH","despatch":"DSP-00000001",\
                "despatchedAt":"2026-11-16T06:15:00Z"}""");
        await(before);
    }

    @Test
    void a_distance_that_nobody_can_measure_is_refused() {
        var body = Map.of("session", session(), "donation", "WHOLE_BLOOD", "groups", List.of(AB_NEGATIVE), "most", 5);
        for (var wish : List.of(Map.of("withinKm", 20), Map.of("order", "NEAREST"))) {
            var asked = new HashMap<String, Object>(body);
            asked.putAll(wish);
            assertRefused(post(CALL_UPS, asked), "venue-position-unknown");
        }
    }

    @Test
    void a_session_that_is_over_or_not_there_calls_nobody() {
        var session = session();
        comes(session, today().minusDays(1));
        assertRefused(make(session), "session-over");
        assertRefused(make(fresh()), "session-unknown");
        get(Roles.DONOR_CARER, CALL_UPS + "/" + fresh()).expectStatus().isNotFound();
        change(fresh(), fresh(), Map.of("state", "DECLINED")).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({"0, most", "501, most"})
    void a_list_has_one_to_five_hundred_donors(int most, String field) {
        var body = Map.of("session", fresh(), "donation", "WHOLE_BLOOD", "most", most);
        assertThat(error(json(post(CALL_UPS, body).expectStatus().isBadRequest())))
                .startsWith(field);
    }

    @ParameterizedTest
    @CsvSource({"withinKm, 0, withinKm", "withinKm, 501, withinKm", "order, FARTHEST, order"})
    void a_distance_is_one_to_five_hundred_kilometres_and_an_order_is_one_of_two(
            String name, String value, String field) {
        var body = Map.of("session", fresh(), "donation", "WHOLE_BLOOD", "most", 5, name, value);
        assertThat(error(json(post(CALL_UPS, body).expectStatus().isBadRequest())))
                .startsWith(field);
    }

    @ParameterizedTest
    @CsvSource({"INVITED, , way required", "DECLINED, PHONE, way not-with-this-change", "BOOKED, , state value-unknown"
    })
    void bad_input_is_named_field_by_field(String state, String way, String error) {
        var body = new HashMap<String, Object>(Map.of("state", state));
        if (way != null) body.put("way", way);
        assertThat(error(json(change(fresh(), fresh(), body).expectStatus().isBadRequest())))
                .isEqualTo(error);
    }

    @Test
    void a_unit_that_is_modified_counts_again_when_it_is_released_anew() {
        var platelets = unit("PLATELETS");
        int before = inHand();
        var released = """
                {"component":"%s","donation":"%s","product":"DPL01000","group":{"abo":"AB","rhD":"NEGATIVE"},\
                "expiresAt":"2999-12-20T23:59:00Z","rules":"release-2026.1","releasedAt":"2026-11-16T06:15:00Z"}""";
        production(platelets, "ComponentReleased", released);
        await(before + 1);
        production(platelets, "ComponentModified", """
                {"component":"%1$s","donation":"%2$s","product":"DPL01000","process":"OPEN","variant":"STANDARD",\
                "became":["%1$s"],"equipment":"BENCH-2","operator":"scientist","modifiedAt":"2026-11-16T06:15:00Z"}""");
        production(platelets, "ModifiedComponentMade", """
                {"component":"%1$s","donation":"%2$s","product":"DPL01000","kind":"PLATELETS","volumeMl":200,\
                "collectedAt":"2026-11-16T06:15:00Z","processedAt":"2026-11-16T06:15:00Z",\
                "expiresAt":"2999-12-19T23:59:00Z","specifications":{"version":0,"content":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},"from":"%1$s",\
                "first":{"product":"DPL01000","volumeMl":200},"modifications":[{"process":"OPEN",\
                "variant":"STANDARD","modifiedAt":"2026-11-16T06:15:00Z","equipment":"BENCH-2","operator":"scientist"}]}""");
        await(before);
        production(platelets, "ComponentReleased", released);
        await(before + 1);
        production(platelets, "ComponentModified", """
                {"component":"%1$s","donation":"%2$s","product":"DPL01000","process":"IRRADIATE","variant":"STANDARD",\
                "became":["%2$s-DPL03000"],"equipment":"BENCH-2","operator":"scientist","modifiedAt":"2026-11-16T06:15:00Z"}""");
        await(before);
    }

    @Test
    void a_unit_that_is_discarded_counts_no_more() {
        var platelets = unit("PLATELETS");
        int before = inHand();
        production(platelets, "ComponentReleased", """
                {"component":"%s","donation":"%s","product":"DPL01000","group":{"abo":"AB","rhD":"NEGATIVE"},\
                "expiresAt":"2999-12-20T23:59:00Z","rules":"release-2026.1","releasedAt":"2026-11-16T06:15:00Z"}""");
        await(before + 1);
        production(platelets, "ComponentDiscarded", """
                {"component":"%s","donation":"%s","product":"DPL01000","kind":"PLATELETS","reason":"DAMAGED",\
                "discardedAt":"2026-11-16T07:15:00Z"}""");
        await(before);
    }

    private String unit(String kind) {
        var component =
                "A999026%s-DPL01000".formatted(fresh().replaceAll("\\D", "").substring(0, 6));
        production(component, "ComponentProcessed", """
                {"component":"%%s","donation":"%%s","product":"DPL01000","kind":"%s","volumeMl":200,\
                "collectedAt":"2026-11-16T06:15:00Z","processedAt":"2026-11-16T06:15:00Z",\
                "expiresAt":"2999-12-20T23:59:00Z"}""".formatted(kind));
        return component;
    }

    private void production(String component, String type, String json) {
        Elsewhere.production(prefix)
                .says("component", component, type, json.formatted(component, component.substring(0, 13)));
    }

    private void await(int units) {
        Awaitility.await().until(() -> inHand() == units);
    }

    private int inHand() {
        return json(get(Roles.DONOR_CARER, "/api/donors/needs").expectStatus().isOk())
                .get("needs")
                .valueStream()
                .map(need -> need.get("level"))
                .filter(level -> level.get("kind").asString().equals("PLATELETS"))
                .filter(level -> level.at("/group/abo").asString().equals("AB")
                        && level.at("/group/rhD").asString().equals("NEGATIVE"))
                .findFirst()
                .orElseThrow()
                .get("inHand")
                .asInt();
    }
}
