package org.bloodstream.bench.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.bloodstream.blood.compatibility.CompatibilityDecision;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.scan.Scan;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A figure of something else than it says would be worth nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatIsMeasuredTest {

    @Test
    void the_scan_reads_a_whole_compound_message() {
        var scan = new Scanning().scan_of_a_compound_message();
        assertThat(scan).isInstanceOfSatisfying(Scan.Isbt128.class, read -> assertThat(read.message())
                .isInstanceOf(Message.Compound.class)
                .extracting(Message::structures)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(5));
    }

    @Test
    void decisions_are_of_every_kind_and_group_and_some_permit_and_some_have_many_reasons() {
        var questions = Question.all();
        assertThat(questions).hasSize(2 * 6 * 8 * 8).doesNotHaveDuplicates();
        var deciding = new Deciding();
        var decided = IntStream.range(0, questions.size())
                .mapToObj(_ -> deciding.decision_of_compatibility())
                .toList();
        assertThat(decided)
                .anyMatch(CompatibilityDecision::permitted)
                .anyMatch(decision -> decision.reasons().isEmpty())
                .anyMatch(decision -> decision.reasons().size() > 8);
    }

    @Test
    void a_median_of_five_microseconds_misses_the_goal() {
        assertThat(new Figures("scan", 4.999, 9, 100).line()).isEqualTo("| scan | 5.00 | 9.00 | 100 | < 5, reached |");
        assertThat(new Figures("scan", 5, 9, 100).reached()).isFalse();
    }
}
