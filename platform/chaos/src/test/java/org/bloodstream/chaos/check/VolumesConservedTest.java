package org.bloodstream.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VolumesConservedTest {
    private static final String POOL = "A999526000012-DPL02000";
    private static final List<String> COATS = List.of("A999026000141-DBC01000", "A999026000142-DBC01000");

    private final Day day = Day.good();

    @Test
    void the_packs_of_a_donation_may_hold_what_was_given_and_what_the_bags_held() {
        day.pack("ComponentProcessed", Day.DONATION + "-DFF01000", 470 + 67 + 110 - 284, "");
        assertThat(objections()).isEmpty();
    }

    @Test
    void one_millilitre_more_came_from_nowhere() {
        day.pack("ComponentProcessed", Day.DONATION + "-DFF01000", 470 + 67 + 110 - 284 + 1, "");
        assertThat(objections())
                .containsExactly("the separation of A999926000123 is 648 mL, and there were 647 mL at most");
    }

    @Test
    void the_parts_of_a_split_may_be_less_than_the_pack_was() {
        split(95, 94, 93);
        assertThat(objections()).isEmpty();
    }

    @Test
    void the_parts_of_a_split_are_not_more_than_the_pack_was() {
        split(95, 95, 95);
        assertThat(objections())
                .containsExactly("what SPLIT made of A999926000123-DRC01000 is 285 mL, and there were 284 mL at most");
    }

    @Test
    void irradiation_takes_nothing_from_a_pack() {
        modified("IRRADIATE", Day.DONATION + "-DRC02000", Day.COMPONENT, 283);
        assertThat(objections())
                .containsExactly("what IRRADIATE made of A999926000123-DRC01000 is 283 mL and was 284 mL");
    }

    @Test
    void washing_puts_a_fluid_to_it_that_nobody_measures() {
        modified("WASH", Day.DONATION + "-DRC03000", Day.COMPONENT, 310);
        assertThat(objections()).isEmpty();
    }

    @Test
    void a_pack_that_keeps_its_code_is_measured_against_what_it_was() {
        modified("PLASMA_REDUCE", Day.COMPONENT, Day.COMPONENT, 250);
        modified("PLASMA_REDUCE", Day.COMPONENT, Day.COMPONENT, 251);
        assertThat(objections())
                .containsExactly(
                        "what PLASMA_REDUCE made of A999926000123-DRC01000 is 251 mL, and there were 250 mL at most");
    }

    @Test
    void nothing_is_made_from_a_pack_that_never_was() {
        modified("IRRADIATE", Day.DONATION + "-DRC02000", Day.DONATION + "-DRC09000", 284);
        assertThat(objections()).containsExactly("A999926000123-DRC02000 was made from a pack that never was");
    }

    @Test
    void a_pool_holds_its_packs_and_the_fluid_that_was_put_to_them() {
        pooled(COATS, COATS, 101 + 300);
        assertThat(objections()).isEmpty();
    }

    @Test
    void a_pool_is_not_more_than_its_packs_and_that_fluid() {
        pooled(COATS, COATS, 101 + 301);
        assertThat(objections())
                .containsExactly("the pool A999526000012-DPL02000 is 402 mL, and there were 401 mL at most");
    }

    @Test
    void a_pool_names_every_pack_that_went_into_it() {
        pooled(COATS.subList(0, 1), COATS, 200);
        assertThat(objections())
                .containsExactlyInAnyOrder(
                        COATS.get(1) + " went into the pool A999526000012-DPL02000, which does not name it",
                        COATS.get(1)
                                + " is in the table of the packs of A999526000012-DPL02000, which does not name it");
    }

    @Test
    void a_pool_names_no_pack_that_is_not_in_it() {
        pooled(COATS, COATS.subList(0, 1), 200);
        assertThat(objections())
                .containsExactlyInAnyOrder(
                        COATS.get(1) + " is in the pool A999526000012-DPL02000, and its own history does not say so",
                        COATS.get(1) + " is in the pool A999526000012-DPL02000, and not in the table of its packs");
    }

    private List<String> objections() {
        return new VolumesConserved()
                .violations(day.evidence, day.state)
                .map(Violation::what)
                .toList();
    }

    private void split(int... volumesMl) {
        for (var number = 0; number < volumesMl.length; number++)
            modified("SPLIT", Day.DONATION + "-DRC050" + (char) ('A' + number) + "0", Day.COMPONENT, volumesMl[number]);
    }

    private void modified(String process, String component, String from, int volumeMl) {
        var at = process.equals("SPLIT") ? "2026-11-16T11:20:00Z" : "of " + volumeMl;
        day.pack(
                "ModifiedComponentMade",
                component,
                volumeMl,
                ",\"from\":\"%s\",\"processedAt\":\"%s\",\"modifications\":[{\"process\":\"THAW\"},{\"process\":\"%s\"}]"
                        .formatted(from, at, process));
    }

    private void pooled(List<String> named, List<String> went, int volumeMl) {
        day.pack("ComponentProcessed", COATS.get(0), 50, "");
        day.pack("ComponentProcessed", COATS.get(1), 51, "");
        for (var component : went) {
            var data = "{\"process\":\"POOL\",\"became\":[\"%s\"]}".formatted(POOL);
            day.done("blood-production", "component", component, "ComponentModified", "processing-scientist", data);
            day.state.constituents().put(component, "A999526000012");
        }
        var constituents =
                named.stream().map("{\"component\":\"%s\"}"::formatted).collect(Collectors.joining(","));
        day.pack(
                "PooledComponentMade",
                POOL,
                volumeMl,
                ",\"kind\":\"PLATELETS\",\"constituents\":[" + constituents + "]");
    }
}
