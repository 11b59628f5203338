package org.bloodstream.production.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.COLLECTED;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NO_PROMISE;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.good;
import static org.bloodstream.production.ADonation.labelled;
import static org.bloodstream.production.donation.domain.DiscretionaryTest.ANTI_HBC;
import static org.bloodstream.production.donation.domain.DiscretionaryTest.MALARIA_ANTIBODY;
import static org.bloodstream.production.donation.domain.DiscretionaryTest.WNV_RNA;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.donation.domain.AskingGround;
import org.bloodstream.production.donation.domain.DiscretionaryTest;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultVoided;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryTestAsked;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.DonationObjection.DiscretionaryTestOutstanding;
import org.bloodstream.production.donation.domain.DonationObjection.DiscretionaryTestReactive;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.hold.domain.AssayRecording;
import org.bloodstream.production.hold.domain.Finding;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleasePolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatAPanelNeedsTest {
    private static final TestingPanel PANEL = new TestingPanel(
            Map.of(WNV_RNA, Needed.ALWAYS, ANTI_HBC, Needed.FIRST_TIME_DONOR, MALARIA_ANTIBODY, Needed.WHEN_ASKED));
    private static final KnownDonation RETURNING = new KnownDonation(NUMBER, 475, COLLECTED, false, O_POSITIVE);
    private static final KnownDonation FIRST_TIME = new KnownDonation(NUMBER, 475, COLLECTED, false);

    @Test
    void a_returning_donor_needs_what_is_always_needed() {
        assertThat(new PanelCase(RETURNING, good().tests(), PANEL).outstanding())
                .containsExactly(WNV_RNA);
        assertThat(objections(RETURNING, good())).containsExactly(new DiscretionaryTestOutstanding(WNV_RNA));
        assertThat(objections(RETURNING, good().apply(said(WNV_RNA, TestResult.NEGATIVE))))
                .isEmpty();
    }

    @Test
    void a_first_time_donor_needs_more() {
        var tested = good().apply(said(WNV_RNA, TestResult.NEGATIVE));
        assertThat(objections(FIRST_TIME, tested)).containsExactly(new DiscretionaryTestOutstanding(ANTI_HBC));
        assertThat(objections(FIRST_TIME, tested.apply(said(ANTI_HBC, TestResult.NEGATIVE))))
                .isEmpty();
    }

    @Test
    void what_a_person_asks_is_needed_and_said_once() {
        var tested = good().apply(said(WNV_RNA, TestResult.NEGATIVE));
        var asked = tested.apply(asked(MALARIA_ANTIBODY));
        assertThat(objections(RETURNING, asked)).containsExactly(new DiscretionaryTestOutstanding(MALARIA_ANTIBODY));
        assertThat(objections(RETURNING, asked.apply(said(MALARIA_ANTIBODY, TestResult.NEGATIVE))))
                .isEmpty();
        assertThat(objections(RETURNING, good().apply(asked(WNV_RNA))))
                .containsExactly(new DiscretionaryTestOutstanding(WNV_RNA));
    }

    @Property
    void a_reactive_one_refuses_the_release_for_good_whoever_asked_it(
            @ForAll DiscretionaryTest test, @ForAll List<TestResult> before, @ForAll @NotEmpty List<Boolean> after) {
        var donation = good();
        for (var result : before) donation = donation.apply(said(test, result));
        donation = donation.apply(said(test, TestResult.REACTIVE));
        for (var again : after)
            donation = again ? donation.apply(said(test, TestResult.NEGATIVE)) : donation.apply(asked(test));
        assertThat(donation.testObjections()).containsExactly(new DiscretionaryTestReactive(test));
        assertThat(objections(RETURNING, donation)).contains(new DiscretionaryTestReactive(test));
    }

    /** Whatever else was said, asked and taken back, in whatever order. */
    @Property
    void what_the_laboratory_takes_back_is_needed_until_a_negative_result_comes_after_it(
            @ForAll DiscretionaryTest test, @ForAll List<Said> said) {
        var donation = good().apply(said(test, TestResult.NEGATIVE)).apply(takenBack(test));
        assertThat(donation.testObjections()).containsExactly(new DiscretionaryTestOutstanding(test));
        for (var each : said) donation = donation.apply(each.of(test));
        var last = said.lastIndexOf(Said.NEGATIVE);
        var expected = said.contains(Said.REACTIVE)
                ? List.of(new DiscretionaryTestReactive(test))
                : last > said.lastIndexOf(Said.TAKEN_BACK) && last >= 0
                        ? List.of()
                        : List.of(new DiscretionaryTestOutstanding(test));
        assertThat(donation.testObjections().toList()).isEqualTo(expected);
    }

    enum Said {
        NEGATIVE,
        REACTIVE,
        ASKED,
        TAKEN_BACK;

        private DonationEvent of(DiscretionaryTest test) {
            return switch (this) {
                case NEGATIVE -> said(test, TestResult.NEGATIVE);
                case REACTIVE -> said(test, TestResult.REACTIVE);
                case ASKED -> asked(test);
                case TAKEN_BACK -> takenBack(test);
            };
        }
    }

    @Test
    void what_was_complete_is_held_when_a_result_is_taken_back_and_what_was_reactive_or_open_is_not_held_again() {
        var tested = good().apply(said(WNV_RNA, TestResult.NEGATIVE));
        assertThat(AssayRecording.of(tested, takenBack(WNV_RNA)).findings())
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Finding.Kind.NEGATIVE_NO_MORE));
        assertThat(AssayRecording.of(tested.apply(takenBack(WNV_RNA)), takenBack(WNV_RNA))
                        .findings())
                .isEmpty();
        assertThat(AssayRecording.of(tested.apply(said(WNV_RNA, TestResult.REACTIVE)), takenBack(WNV_RNA))
                        .findings())
                .isEmpty();
    }

    @Test
    void no_release_is_decided_without_the_panel_of_every_donation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleaseCase(
                        good(), List.of(), labelled(), NO_PROMISE, CATALOGUE, SPECIFICATIONS, BELFAST, NOW));
    }

    private static List<Objection> objections(KnownDonation known, DonationInProduction donation) {
        var panels = List.of(new PanelCase(known, donation.tests(), PANEL));
        return ReleasePolicy.objectionsTo(
                new ReleaseCase(donation, panels, labelled(), NO_PROMISE, CATALOGUE, SPECIFICATIONS, BELFAST, NOW));
    }

    private static DiscretionaryTestAsked asked(DiscretionaryTest test) {
        return new DiscretionaryTestAsked(NUMBER, test, AskingGround.TRAVEL, NOW);
    }

    private static DiscretionaryResultVoided takenBack(DiscretionaryTest test) {
        return new DiscretionaryResultVoided(NUMBER, test, "RUN-1", "DYNEX-1", NOW);
    }

    private static DiscretionaryResultRecorded said(DiscretionaryTest test, TestResult result) {
        return new DiscretionaryResultRecorded(NUMBER, test, result, "RUN-1", "DYNEX-1", NOW);
    }
}
