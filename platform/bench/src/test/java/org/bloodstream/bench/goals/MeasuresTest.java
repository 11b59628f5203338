package org.bloodstream.bench.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuresTest {
    @Test
    void without_a_name_all_are_measured() {
        assertThat(names(""))
                .containsExactlyInAnyOrder(
                        "P1",
                        "P2",
                        "P3",
                        "HOLD",
                        "P5",
                        "P6",
                        "P9",
                        "IMPORT",
                        "FIND",
                        "CREATE",
                        "ALLOCATE",
                        "WRITERS",
                        "RELEASE",
                        "P10a",
                        "P10b");
    }

    @Test
    void a_brief_run_fills_neither_a_register_nor_a_stock() {
        assertThat(Measures.brief())
                .extracting(Measure::name)
                .contains("P1", "P2", "P3", "P5", "P6", "P9", "P10a")
                .doesNotContain("IMPORT", "FIND", "CREATE", "ALLOCATE", "WRITERS", "RELEASE");
    }

    @Test
    void some_are_measured_by_their_names_in_their_own_order() {
        assertThat(names("P1, P3 P5")).containsExactly("P5", "P3", "P1");
    }

    @Test
    void P10_is_both_its_parts_and_P1_is_not_P10() {
        assertThat(names("P10")).containsExactly("P10a", "P10b");
        assertThat(names("P10b")).containsExactly("P10b");
        assertThat(names("P1")).containsExactly("P1");
    }

    @Test
    void a_name_that_there_is_not_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> Measures.named("P1,P7"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no measure is named P7: there are [P5, P3,");
    }

    @Test
    void nobody_who_listens_to_another_service_runs_idle_beside_a_measure() {
        var listening = Set.of(Programs.PRODUCTION, Programs.LABORATORY, Programs.RECORDS, Programs.OUTCOMES);
        var all = Measures.named("");
        for (var i = 0; i < all.size(); i++) {
            var idle = new HashSet<>(started(all.subList(0, i)));
            idle.retainAll(started(all.subList(i + 1, all.size())));
            idle.removeAll(all.get(i).programs());
            assertThat(idle).as("beside %s", all.get(i).name()).doesNotContainAnyElementsOf(listening);
        }
    }

    private static Set<Object> started(List<Measure> measures) {
        var programs = new HashSet<>();
        measures.forEach(measure -> programs.addAll(measure.programs()));
        return programs;
    }

    private static List<String> names(String wanted) {
        return Measures.named(wanted).stream().map(Measure::name).toList();
    }
}
