package org.bloodstream.donors.duplicates.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.duplicates.application.DuplicateSearches.Phase;
import org.bloodstream.donors.duplicates.domain.FoundPair;
import org.bloodstream.donors.likeness.adapter.out.text.ShippedTables;
import org.bloodstream.journal.Act;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchingForDuplicatesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Act ACT = new Act("donor-carer", "HOPERAT", NOW);

    private final OneRegister register = new OneRegister();
    private final SearchingForDuplicates searching =
            new SearchingForDuplicates(register, ShippedTables.comparison(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void everybody_is_compared_with_everybody_alike_and_the_unlikely_are_left_out() {
        register.add("Lagan", "Nora", "1990-05-01");
        register.add("Bann", "Peter", "1961-02-03");
        register.add("Lagan", "Nora", "1990-05-01");
        searching.start(ACT).block();
        runToTheEnd();
        assertThat(register.found).extracting(FoundPair::same).containsExactly(false);
        assertThat(register.running.compared()).isEqualTo(3);
        assertThat(register.running.phase()).isEqualTo(Phase.DONE);
    }

    @Test
    void pages_go_on_where_the_last_one_ended_and_a_page_that_failed_is_done_again() {
        for (int i = 0; i < 2 * SearchingForDuplicates.PAGE + 1; i++) register.add("Lagan", "Nora", "1990-05-01");
        searching.start(ACT).block();
        while (register.running.phase() == Phase.BLOCKING) searching.step().block();
        searching.step().block();
        register.failsOnce = true;
        assertThat(searching.step().onErrorReturn(false).block()).isFalse();
        long donors = register.donors();
        runToTheEnd();
        assertThat(register.running.done()).isEqualTo(donors);
        assertThat(register.found.stream().map(FoundPair::pair).distinct())
                .as("each pair once")
                .hasSize(Math.toIntExact(donors * (donors - 1) / 2))
                .hasSameSizeAs(register.found);
    }

    @Test
    void nothing_is_done_while_no_search_runs_or_another_replica_has_it() {
        assertThat(searching.step().block()).isFalse();
        searching.start(ACT).block();
        register.taken = true;
        assertThat(searching.step().block()).isFalse();
        assertThat(register.running.done()).isZero();
    }

    @Test
    void a_second_search_does_not_begin_while_one_runs() {
        UUID first = searching.start(ACT).block();
        assertThat(searching.start(ACT).blockOptional()).isEmpty();
        runToTheEnd();
        assertThat(searching.start(ACT).block()).isNotNull().isNotEqualTo(first);
        assertThat(List.of(register.running.phase())).containsExactly(Phase.BLOCKING);
    }

    private void runToTheEnd() {
        while (Boolean.TRUE.equals(searching.step().block()))
            assertThat(register.running.phase()).isNotNull();
    }
}
