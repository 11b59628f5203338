package org.bloodstream.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScheduleTest {
    private static final List<String> INSTANCES = List.of("outcome", "outcome-2", "epr-bridge", "epr-bridge-2");

    @Test
    void a_round_can_be_repeated() {
        assertThat(Schedule.of(7, 3, INSTANCES)).isEqualTo(Schedule.of(7, 3, INSTANCES));
    }

    @Test
    void another_seed_is_another_schedule() {
        assertThat(rounds(1)).isNotEqualTo(rounds(2));
    }

    @Test
    void four_rounds_touch_every_cell() {
        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(round ->
                                Schedule.of(1, round, INSTANCES).getFirst().cell()))
                .containsExactlyInAnyOrder(1, 2, 3, 5);
    }

    @Test
    void no_part_is_hit_twice_in_a_round() {
        assertThat(rounds(1))
                .allSatisfy(
                        faults -> assertThat(faults).extracting(Fault::target).doesNotHaveDuplicates());
    }

    @Test
    void every_kind_of_fault_comes() {
        assertThat(rounds(1).stream().flatMap(List::stream).map(Fault::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
    }

    private static List<List<Fault>> rounds(long seed) {
        return IntStream.rangeClosed(1, 50)
                .mapToObj(round -> Schedule.of(seed, round, INSTANCES))
                .toList();
    }
}
