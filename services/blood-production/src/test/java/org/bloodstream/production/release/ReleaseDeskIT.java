package org.bloodstream.production.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReleaseDeskIT extends BloodProductionTest {
    private static final String DESK = "/api/production/release-desk";

    @Test
    void a_unit_against_which_nothing_stands_is_clear_and_leaves_the_desk_when_it_is_released() {
        var donation = knownDonation();
        var component = labelledRedCells(donation);
        everyTestNegative(donation);
        var unit = onDesk(donation);
        assertThat(unit.get("component").asString()).isEqualTo(component);
        assertThat(unit.get("printed").asString()).startsWith("A9992 26 ");
        assertThat(unit.get("product").asString()).isEqualTo("DRC01000");
        assertThat(unit.get("name").asString()).startsWith("Red cells");
        assertThat(unit.get("kind").asString()).isEqualTo("RED_CELLS");
        assertThat(unit.get("volumeMl").asInt()).isEqualTo(284);
        assertThat(unit.at("/group/abo").asString()).isEqualTo("O");
        assertThat(unit.has("expiresAt")).isTrue();
        assertThat(unit.get("labelled").asBoolean()).isTrue();
        assertThat(unit.has("objectionsToLabel")).isFalse();
        assertThat(unit.get("objectionsToRelease")).isEmpty();
        release(component).expectStatus().isOk();
        assertThat(units(donation)).isEmpty();
    }

    @Test
    void a_unit_without_a_label_says_what_stands_against_the_label_and_what_against_the_release() {
        var donation = knownDonation();
        var component = redCells(donation);
        var before = onDesk(donation);
        assertThat(before.get("labelled").asBoolean()).isFalse();
        assertThat(before.has("group")).isFalse();
        assertThat(codes(before, "objectionsToLabel")).containsExactly("group-not-confirmed");
        assertEqual(
                before.get("objectionsToLabel"),
                json(label(component).expectStatus().isEqualTo(422)));
        groupedTwice(donation);
        everyTestNegative(donation);
        var after = onDesk(donation);
        assertThat(codes(after, "objectionsToLabel")).isEmpty();
        assertThat(codes(after, "objectionsToRelease")).containsExactly("component-not-labelled");
        label(component).expectStatus().isCreated();
        assertThat(onDesk(donation).get("objectionsToRelease")).isEmpty();
    }

    @Test
    void what_stands_against_a_unit_is_word_for_word_what_its_release_answers() {
        var untested = knownDonation();
        labelledRedCells(untested);
        var reactive = knownDonation();
        labelledRedCells(reactive);
        everyTestNegative(reactive);
        test(reactive, "HIV_RNA", "REACTIVE").expectStatus().isCreated();
        var told = knownDonation();
        labelledRedCells(told);
        everyTestNegative(told);
        onHold(told);
        var asked = knownDonation();
        labelledRedCells(asked);
        everyTestNegative(asked);
        post(
                        Roles.TESTING_SCIENTIST,
                        donation(asked, "asked-tests"),
                        Map.of("test", "MALARIA_ANTIBODY", "ground", "TRAVEL"))
                .expectStatus()
                .isCreated();
        for (var donation : List.of(untested, reactive, told, asked)) {
            var unit = onDesk(donation);
            assertThat(unit.get("objectionsToRelease")).isNotEmpty();
            assertEqual(
                    unit.get("objectionsToRelease"),
                    json(releaseOnly(unit.get("component").asString())
                            .expectStatus()
                            .isEqualTo(422)));
        }
        assertThat(codes(onDesk(reactive), "objectionsToRelease")).containsExactly("test-reactive", "donation-on-hold");
        assertThat(codes(onDesk(told), "objectionsToRelease")).containsExactly("donation-on-hold");
        assertThat(codes(onDesk(untested), "objectionsToRelease")).contains("test-outstanding");
    }

    @Test
    void looking_keeps_no_decision() {
        var donation = knownDonation();
        var component = labelledRedCells(donation);
        var before = events(component);
        assertThat(onDesk(donation).get("objectionsToRelease")).isNotEmpty();
        assertThat(events(component)).isEqualTo(before);
    }

    @Test
    void what_was_discarded_is_not_on_the_desk() {
        var donation = knownDonation();
        var component = redCells(donation);
        assertThat(units(donation)).hasSize(1);
        post(
                        Roles.QUALITY_OFFICER,
                        component(component, "discard"),
                        Map.of("reason", "DAMAGED", "words", "The bag leaks at a port"))
                .expectStatus()
                .is2xxSuccessful();
        assertThat(units(donation)).isEmpty();
    }

    @Test
    void the_desk_is_read_page_by_page_by_number_and_no_unit_twice() {
        for (int donation = 0; donation < 3; donation++) redCells(knownDonation());
        var numbers = new ArrayList<String>();
        var next = DESK + "?limit=2";
        while (next != null) {
            var page = json(get(Roles.QUALITY_OFFICER, next).expectStatus().isOk());
            page.get("items").forEach(unit -> numbers.add(unit.get("component").asString()));
            assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
            next = page.has("next")
                    ? DESK + "?limit=2&cursor=" + page.get("next").asString()
                    : null;
        }
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
    }

    @Test
    void a_cursor_that_is_none_a_limit_beyond_200_and_a_number_that_is_none_are_bad_input() {
        for (var asked : List.of("cursor=nonsense", "cursor=%25%25", "limit=0", "limit=201", "donation=A9992"))
            get(Roles.QUALITY_OFFICER, DESK + "?" + asked).expectStatus().isBadRequest();
    }

    @Test
    void the_desk_is_for_who_releases() {
        for (var role : List.of(Roles.PROCESSING_SCIENTIST, Roles.TESTING_SCIENTIST, Roles.DISTRIBUTION_OFFICER))
            get(role, DESK).expectStatus().isForbidden();
        http.get().uri(DESK).exchange().expectStatus().isUnauthorized();
    }

    private List<JsonNode> units(String donation) {
        return StreamSupport.stream(
                        json(get(Roles.QUALITY_OFFICER, DESK + "?donation=" + donation)
                                        .expectStatus()
                                        .isOk())
                                .get("items")
                                .spliterator(),
                        false)
                .toList();
    }

    private JsonNode onDesk(String donation) {
        var units = units(donation);
        assertThat(units).hasSize(1);
        return units.getFirst();
    }

    private static void assertEqual(JsonNode objections, JsonNode problem) {
        assertThat(objections).isEqualTo(problem.get("objections"));
    }

    private static List<String> codes(JsonNode unit, String objections) {
        return StreamSupport.stream(unit.get(objections).spliterator(), false)
                .map(each -> each.get("code").asString())
                .toList();
    }

    private Long events(String component) {
        return database.sql("select count(*) from journal where stream = 'component' and subject = :component")
                .bind("component", component)
                .mapValue(Long.class)
                .one()
                .block();
    }
}
