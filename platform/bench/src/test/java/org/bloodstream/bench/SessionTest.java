package org.bloodstream.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.bench.bed.Program;
import org.bloodstream.bench.goals.Measures;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionTest {
    @Test
    void what_two_measures_need_is_one_program() {
        assertThat(Session.needed(Measures.named("P1,P2")))
                .extracting(Program::name)
                .containsExactly("donor-management");
    }

    @Test
    void what_no_later_measure_needs_is_not_kept() {
        assertThat(Session.needed(Measures.named("P6")))
                .extracting(Program::name)
                .containsExactlyInAnyOrder("lims-bridge", "echo");
        assertThat(Session.needed(Measures.named("P10b"))).isEmpty();
    }

    @Test
    void the_machine_is_told_in_words_and_without_a_name() {
        assertThat(MachineInWords.text()).containsPattern("^\\d+ processors \\(.+\\), \\d+ GiB, Linux, Java 25");
    }
}
