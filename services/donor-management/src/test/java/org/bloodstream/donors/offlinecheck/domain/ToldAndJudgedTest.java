package org.bloodstream.donors.offlinecheck.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bloodstream.donors.offlinecheck.domain.ToldAndJudged.Selection;

/** A donor who was told something else than the rules say is looked at, and blood never goes on a word that does not stand. */
class ToldAndJudgedTest {
    @Property
    void whoever_was_told_something_else_than_the_rules_say_is_looked_at(
            @ForAll Selection told, @ForAll Selection judged, @ForAll boolean deferredBefore) {
        var both = new ToldAndJudged(told, judged, deferredBefore);
        assertThat(both.concerns().isEmpty()).isEqualTo(told == judged);
        if (both.holdsBlood()) assertThat(both.concerns()).contains(Concern.OUTCOME_DIFFERS);
    }

    @Property
    void blood_of_a_donor_who_was_told_to_give_is_free_only_when_the_rules_say_the_same(
            @ForAll Selection judged, @ForAll boolean deferredBefore) {
        assertThat(new ToldAndJudged(Selection.ELIGIBLE, judged, deferredBefore).holdsBlood())
                .isEqualTo(judged != Selection.ELIGIBLE);
    }

    @Example
    void a_deferral_that_the_site_did_not_know_is_named() {
        assertThat(new ToldAndJudged(Selection.ELIGIBLE, Selection.DEFERRED, true).concerns())
                .containsExactly(Concern.OUTCOME_DIFFERS, Concern.DEFERRAL_NOT_KNOWN_AT_SITE);
    }
}
