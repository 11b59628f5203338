package org.bloodstream.production.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.bloodstream.production.panel.domain.PromiseObjection.PromiseBroken;
import org.bloodstream.production.panel.domain.PromiseObjection.PromiseUntested;
import org.junit.jupiter.api.Test;

class WhatAProductPromisesTest {
    private static final ProductPanel PANEL =
            new ProductPanel(Map.of(new ProductDescriptionCode("DRC05"), Set.of(Promise.values())));
    private static final ProductCode PART = new ProductCode("DRC050B0");

    @Test
    void a_part_promises_what_its_product_does_and_is_untested_for_all_of_it_at_first() {
        assertThat(new PromiseCase(PANEL, UnitResults.NONE).objections(PART))
                .containsExactly(
                        new PromiseUntested(Promise.CMV),
                        new PromiseUntested(Promise.HBS),
                        new PromiseUntested(Promise.HIGH_TITRE),
                        new PromiseUntested(Promise.K));
    }

    @Test
    void a_product_that_promises_nothing_is_asked_nothing_whatever_was_found() {
        assertThat(found(Typing.POSITIVE, Typing.POSITIVE, Typing.POSITIVE, Typing.POSITIVE)
                        .objections(new ProductCode("DRC01000")))
                .isEmpty();
    }

    @Test
    void what_was_found_breaks_the_promise() {
        assertThat(found(Typing.NEGATIVE, Typing.POSITIVE, Typing.NEGATIVE, Typing.NEGATIVE)
                        .objections(PART))
                .containsExactly(new PromiseBroken(Promise.HBS));
    }

    /** Only a tested absence keeps a promise. */
    @Property
    void nothing_stands_against_a_product_only_where_every_promise_has_a_negative_result(
            @ForAll Typing cmv, @ForAll Typing hbS, @ForAll Typing highTitre, @ForAll Typing k) {
        var kept = List.of(cmv, hbS, highTitre, k).stream().allMatch(Typing.NEGATIVE::equals);
        assertThat(found(cmv, hbS, highTitre, k).objections(PART).findAny().isEmpty())
                .isEqualTo(kept);
        assertThat(found(cmv, hbS, highTitre, k).objections(PART))
                .hasSize((int) List.of(cmv, hbS, highTitre, k).stream()
                        .filter(typing -> typing != Typing.NEGATIVE)
                        .count());
    }

    private static PromiseCase found(Typing cmv, Typing hbS, Typing highTitre, Typing k) {
        return new PromiseCase(
                PANEL,
                UnitResults.NONE
                        .withCmv(cmv)
                        .withHbS(hbS)
                        .withHighTitre(highTitre)
                        .with(RedCellPhenotype.of(Map.of(Antigen.K, k))));
    }
}
