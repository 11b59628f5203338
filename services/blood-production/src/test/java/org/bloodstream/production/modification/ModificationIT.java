package org.bloodstream.production.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ModificationIT extends BloodProductionTest {

    @Test
    void an_irradiated_unit_has_a_new_code_and_leaves_only_with_its_new_label() {
        var donation = knownDonation();
        var before = releasedRedCells(donation);
        var pack =
                json(irradiate(before).expectStatus().isCreated()).get("packs").get(0);
        var irradiated = pack.get("component").asString();
        assertThat(irradiated).isEqualTo(donation + "-DRC02000");
        assertThat(Instant.parse(pack.get("expiresAt").asString()))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(13)), Instant.now().plus(Duration.ofDays(15)));

        assertRefused(despatch(before), "component-modified");
        assertRefused(label(before), "component-modified");
        assertRefused(release(before), "component-modified");
        assertRefused(irradiate(before), "component-modified");
        assertThat(standingOf(before).get("state").asString()).isEqualTo("MODIFIED");

        assertThat(standingOf(irradiated).get("state").asString()).isEqualTo("PROCESSED");
        assertRefused(despatch(irradiated), "component-not-released");
        assertRefused(release(irradiated), "component-not-labelled");
        label(irradiated).expectStatus().isCreated();
        releaseOnly(irradiated).expectStatus().isOk();
        print(irradiated).expectStatus().isOk();
        assertRefused(print(before), "component-modified");
        scanBack(irradiated, labelOf(irradiated)).expectStatus().isOk();
        despatch(irradiated).expectStatus().isOk();
        assertRefused(
                modify(irradiated, "SPLIT", Map.of("partsMl", List.of(90, 90, 90))), "component-already-despatched");
    }

    @Test
    void the_news_tells_both_packs_with_equipment_operator_and_history() {
        var donation = knownDonation();
        var before = redCells(donation);
        irradiate(before).expectStatus().isCreated();
        var irradiated = donation + "-DRC02000";
        split(irradiated, 95, 94, 93).expectStatus().isCreated();
        try (var events = new PublishedEvents(prefix, "component")) {
            var modified = events.await(before, "ComponentModified").data();
            assertThat(modified.get("became").get(0).asString()).isEqualTo(irradiated);
            assertThat(modified.get("equipment").asString()).isEqualTo("IRRADIATOR-2");
            assertThat(modified.get("operator").asString()).isNotBlank();
            var part = events.await(donation + "-DRC050B0", "ModifiedComponentMade")
                    .data();
            assertThat(part.get("from").asString()).isEqualTo(irradiated);
            assertThat(part.get("volumeMl").asInt()).isEqualTo(94);
            assertThat(part.get("first").get("product").asString()).isEqualTo("DRC01000");
            assertThat(part.get("modifications"))
                    .extracting(done -> done.get("process").asString())
                    .containsExactly("IRRADIATE", "SPLIT");
        }
    }

    @Test
    void each_part_of_a_split_goes_its_own_way() {
        var donation = knownDonation();
        var before = labelledRedCells(donation);
        everyTestNegative(donation);
        testedForTheNewborn(donation);
        split(before, 70, 71, 72, 70).expectStatus().isCreated();
        for (var division : List.of("A0", "B0")) {
            var part = donation + "-DRC050" + division;
            label(part).expectStatus().isCreated();
            release(part).expectStatus().isOk();
        }
        despatch(donation + "-DRC050A0").expectStatus().isOk();
        assertRefused(despatch(donation + "-DRC050C0"), "component-not-released");
        assertThat(standingOf(donation + "-DRC050B0").get("state").asString()).isEqualTo("RELEASED");
        assertThat(standingOf(before).get("state").asString()).isEqualTo("MODIFIED");
    }

    @Test
    void red_cells_for_the_newborn_wait_for_what_they_promise_and_go_nowhere_when_it_is_broken() {
        var donation = knownDonation();
        var before = releasedRedCells(donation);
        split(before, 95, 95, 94).expectStatus().isCreated();
        var part = donation + "-DRC050A0";
        label(part).expectStatus().isCreated();
        assertRefused(release(part), "promise-untested", "promise-untested", "promise-untested");
        testedForTheNewborn(donation);
        release(part).expectStatus().isOk();
        markerIs(donation, "CMV", "POSITIVE").expectStatus().isCreated();
        var other = donation + "-DRC050B0";
        label(other).expectStatus().isCreated();
        assertRefused(release(other), "promise-broken");
    }

    @Test
    void where_the_code_stays_the_label_is_made_anew_all_the_same() {
        var donation = knownDonation();
        everyTestNegative(donation);
        testedForTheNewborn(donation);
        split(labelledRedCells(donation), 95, 95, 94).expectStatus().isCreated();
        var part = donation + "-DRC050A0";
        var first = json(label(part)).get("label").asString();
        release(part).expectStatus().isOk();
        irradiate(part).expectStatus().isCreated();
        assertRefused(despatch(part), "component-not-released");
        assertRefused(release(part), "component-not-labelled");
        assertThat(standingOf(part).path("group").isMissingNode()).isTrue();
        assertThat(json(label(part)).get("label").asString()).isNotEqualTo(first);
        release(part).expectStatus().isOk();
        despatch(part).expectStatus().isOk();
        assertRefused(irradiate(part), "component-already-despatched");
    }

    @Test
    void a_hold_and_a_recall_reach_what_a_pack_has_become() {
        var donation = knownDonation();
        var before = releasedRedCells(donation);
        testedForTheNewborn(donation);
        split(before, 95, 95, 94).expectStatus().isCreated();
        var gone = donation + "-DRC050A0";
        var here = donation + "-DRC050B0";
        label(gone).expectStatus().isCreated();
        release(gone).expectStatus().isOk();
        despatch(gone).expectStatus().isOk();
        var hold = onHold(donation);
        assertThat(standingOf(gone).get("hold").asString()).isEqualTo("RECALLED");
        assertThat(standingOf(here).get("hold").asString()).isEqualTo("ON_HOLD");
        assertThat(standingOf(before).get("hold").asString()).isEqualTo("NONE");
        assertRefused(irradiate(here), "donation-on-hold");
        lift(donation, hold).expectStatus().isOk();
        assertThat(standingOf(here).get("hold").asString()).isEqualTo("NONE");
        irradiate(here).expectStatus().isCreated();
    }

    @Test
    void the_choices_say_before_what_the_record_says_after() {
        var donation = knownDonation();
        var before = redCells(donation);
        var choices = json(choices(before).expectStatus().isOk());
        assertThat(choices.get("name").asString()).startsWith("Red cells");
        var irradiation = StreamSupport.stream(choices.get("choices").spliterator(), false)
                .filter(choice -> choice.get("process").asString().equals("IRRADIATE"))
                .findFirst()
                .orElseThrow();
        var pack = json(modify(
                                before,
                                "IRRADIATE",
                                Map.of("modifiedAt", choices.get("at").asString()))
                        .expectStatus()
                        .isCreated())
                .get("packs")
                .get(0);
        assertThat(pack.get("product")).isEqualTo(irradiation.get("products").get(0));
        assertThat(pack.get("expiresAt")).isEqualTo(irradiation.get("expiresAt"));
        assertThat(irradiation.get("measured").asString()).isEqualTo("NOTHING");
        assertRefused(choices(before), "component-modified");
        assertNotFound(choices(freshNumber() + "-DRC01000"), "component-unknown");
    }

    @Test
    void the_same_command_twice_modifies_once_and_of_many_at_once_one_wins() {
        var before = redCells(knownDonation());
        var key = fresh();
        var body = modification("IRRADIATE", Map.of());
        var path = component(before, "modifications");
        assertThat(json(post(Roles.PROCESSING_SCIENTIST, key, path, body)))
                .isEqualTo(json(post(Roles.PROCESSING_SCIENTIST, key, path, body)));

        var contested = redCells(knownDonation());
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) calls.add(() -> status(irradiate(contested)));
        assertThat(atOnce(calls)).containsOnlyOnce(201).containsOnly(201, 422);
    }

    @Test
    void of_a_modification_and_a_despatch_at_once_only_one_happens() {
        for (int round = 0; round < 5; round++) {
            var component = releasedRedCells(knownDonation());
            List<Callable<Integer>> calls =
                    List.of(() -> status(irradiate(component)), () -> status(despatch(component)));
            var answers = atOnce(calls);
            var state = standingOf(component).get("state").asString();
            assertThat(answers).isIn(List.of(201, 422), List.of(422, 200));
            assertThat(state).isEqualTo(answers.getFirst() == 201 ? "MODIFIED" : "DESPATCHED");
        }
    }

    @Test
    void the_choices_are_those_of_the_time_that_is_asked_for() {
        var before = redCells(knownDonation());
        var path = component(before, "modifications?at=");
        assertRefused(get(Roles.PROCESSING_SCIENTIST, path + "2999-01-01T00:00:00Z"), "modified-in-future");
        assertRefused(get(Roles.PROCESSING_SCIENTIST, path + "1999-01-01T00:00:00Z"), "modified-before-made");
        get(Roles.PROCESSING_SCIENTIST, path + "yesterday").expectStatus().isBadRequest();
    }

    @Test
    void what_the_catalogue_forbids_or_the_time_contradicts_is_refused_and_changes_nothing() {
        var before = redCells(knownDonation());
        assertRefused(modify(before, "THAW", Map.of("variant", "ROOM_TEMPERATURE")), "process-not-permitted");
        assertRefused(
                modify(
                        before,
                        "IRRADIATE",
                        Map.of("modifiedAt", Instant.now().plusSeconds(3600).toString())),
                "modified-in-future");
        assertRefused(
                modify(
                        before,
                        "IRRADIATE",
                        Map.of(
                                "modifiedAt",
                                Instant.now().minus(Duration.ofDays(9)).toString())),
                "modified-before-made");
        assertNotFound(irradiate(freshNumber() + "-DRC01000"), "component-unknown");
        assertThat(standingOf(before).get("state").asString()).isEqualTo("PROCESSED");
    }

    @Test
    void half_a_modification_is_not_understood() {
        var before = redCells(knownDonation());
        bad(before, "process", "POOL");
        bad(before, "process", "BOIL");
        bad(before, "process", "WASH");
        bad(before, "process", "SPLIT");
        bad(before, "variant", "SAGM");
        bad(before, "volumeMl", 250);
        bad(before, "partsMl", List.of(90, 90, 90));
        bad(before, "equipment", "");
        bad(before, "equipment", "the one in the corner");
        bad(before, "modifiedAt", "yesterday");
        bad(before, "operator", "somebody-else");
        post(Roles.PROCESSING_SCIENTIST, component(before, "modifications"), NOTHING)
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void only_a_processing_scientist_modifies() {
        var path = component(freshNumber() + "-DRC01000", "modifications");
        post(Roles.QUALITY_OFFICER, path, modification("IRRADIATE", Map.of()))
                .expectStatus()
                .isForbidden();
        get(Roles.DISTRIBUTION_OFFICER, path).expectStatus().isForbidden();
    }

    private void bad(String component, String field, Object value) {
        modify(component, "IRRADIATE", Map.of(field, value)).expectStatus().isBadRequest();
    }

    private ResponseSpec irradiate(String component) {
        return modify(component, "IRRADIATE", Map.of());
    }

    private ResponseSpec split(String component, Integer... partsMl) {
        return modify(component, "SPLIT", Map.of("partsMl", List.of(partsMl)));
    }

    private ResponseSpec modify(String component, String process, Map<String, Object> more) {
        return post(Roles.PROCESSING_SCIENTIST, component(component, "modifications"), modification(process, more));
    }

    private ResponseSpec choices(String component) {
        return get(Roles.PROCESSING_SCIENTIST, component(component, "modifications"));
    }

    private ResponseSpec print(String component) {
        return http.get()
                .uri(component(component, "label"))
                .headers(headers -> headers.setAccept(List.of(MediaType.APPLICATION_PDF)))
                .headers(as(Roles.PROCESSING_SCIENTIST))
                .exchange();
    }
}
