package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.blood.component.ModificationProcess.IRRADIATE;
import static org.bloodstream.blood.component.ModificationProcess.SPLIT;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentCatalogue.Done;
import org.bloodstream.blood.isbt128.ProductCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatWasDoneTest {
    private static final ComponentCatalogue CATALOGUE = ComponentCatalogue.local();
    private static final Instant PROCESSED = Instant.parse("2026-11-16T11:00:00Z");
    private static final Instant LATER = PROCESSED.plusSeconds(60);
    private static final ProductCode IRRADIATED = new ProductCode("DRC02000");
    private static final ProductCode PLAIN = new ProductCode("DRC01000");

    @Test
    void where_nothing_is_stated_a_code_says_what_it_proves_by_itself() {
        assertThat(CATALOGUE.firstDone(IRRADIATE, IRRADIATED, PROCESSED, List.of()))
                .isEqualTo(PROCESSED);
        assertThat(CATALOGUE.firstDone(IRRADIATE, PLAIN, PROCESSED, List.of())).isNull();
        assertThat(CATALOGUE.firstDone(IRRADIATE, IRRADIATED, null, List.of())).isNull();
    }

    @Test
    void what_is_stated_counts_before_what_the_code_says_and_the_first_of_two() {
        var twice = List.of(new Done(IRRADIATE, LATER), new Done(IRRADIATE, PROCESSED), new Done(SPLIT, LATER));
        assertThat(CATALOGUE.firstDone(IRRADIATE, PLAIN, null, twice)).isEqualTo(PROCESSED);
        assertThat(CATALOGUE.firstDone(IRRADIATE, IRRADIATED, PROCESSED, List.of(new Done(SPLIT, LATER))))
                .isNull();
    }
}
