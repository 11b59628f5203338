package org.bloodstream.outcomes.lookback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.outcomes.episode.domain.Evidence;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.Accepted;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.NotThere;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.Refused;
import org.bloodstream.outcomes.trace.domain.Gap;
import org.bloodstream.outcomes.trace.domain.PackState;
import org.bloodstream.outcomes.trace.domain.TracedPack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LookBackTest {
    private static final Instant OPENED = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant LATER = OPENED.plusSeconds(86_400);
    private static final OdsCode BELFAST = new OdsCode("BHSCT");
    private static final OdsCode WEST = new OdsCode("WHSCT");
    private static final DonationNumber DONATION = new DonationNumber("A999026000123");
    private static final ComponentId RED_CELLS = new ComponentId(
            DONATION, ComponentId.parse("A999026000123-DRC01000").product());
    private static final PatientIdentifier ORLA = new PatientIdentifier("HCN", "3999999993");
    private static final Said NOTHING_SAID = new Said(List.of(), List.of());
    private static final UUID DONOR = UUID.randomUUID();
    private static final Reader CLINICIAN = new Reader(Reader.End.DONORS, OdsCode.REGION);
    private static final Reader OFFICER = new Reader(Reader.End.RECIPIENTS, BELFAST);

    @ParameterizedTest
    @EnumSource(
            value = PackState.class,
            mode = Mode.EXCLUDE,
            names = {"WASTED", "DISCARDED", "MODIFIED"})
    void whatever_a_pack_has_come_to_it_is_open_until_somebody_has_said_something(PackState state) {
        assertThat(look(pack(state, ORLA)).open()).hasSize(1);
    }

    @Test
    void what_waits_is_counted_for_its_owner_and_is_overdue_after_longer_than_is_meant() {
        var here = only(look(pack(PackState.DESPATCHED, null)));
        var settled = only(look(pack(PackState.WASTED, null)));
        var meant = Duration.ofDays(14);
        for (var late : List.of(0, 1)) {
            var now = OPENED.plus(meant).plusSeconds(late);
            assertThat(WaitingItems.of(List.of(here, here, settled), now, meant))
                    .containsExactly(new WaitingItems(here.owner(), 2, 2 * late, meant.plusSeconds(late)));
        }
        assertThat(WaitingItems.of(List.of(settled), LATER, meant)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PackState.class,
            names = {"WASTED", "DISCARDED"})
    void a_pack_that_was_certainly_discarded_is_settled_by_itself(PackState state) {
        assertThat(only(look(pack(state, null))).state()).isEqualTo(ItemState.DISCARDED);
    }

    @Test
    void a_pack_of_which_records_disagree_is_not_taken_for_discarded() {
        var doubted = traced(PackState.WASTED, null, null, List.of(new Gap("contradiction", "BHSCT")));
        assertThat(only(look(doubted)).state()).isEqualTo(ItemState.DISCARD_NOT_CERTAIN);
        var presumed = new TracedPack.Outcome(
                org.bloodstream.outcomes.episode.domain.Fate.WASTED, Evidence.PRESUMED, null, false);
        assertThat(only(look(traced(PackState.WASTED, null, presumed, List.of())))
                        .state())
                .isEqualTo(ItemState.DISCARD_NOT_CERTAIN);
    }

    @Test
    void a_pack_that_has_left_and_is_recalled_says_so() {
        var lookBack = LookBack.of(
                opened(null),
                donors(),
                List.of(),
                List.of(new PackAtRisk(pack(PackState.DESPATCHED, null), true, false)),
                NOTHING_SAID);
        assertThat(only(lookBack).state()).isEqualTo(ItemState.RECALLED);
    }

    @Test
    void of_a_pack_that_was_modified_only_what_became_of_it_is_on_the_list() {
        var before = new PackAtRisk(pack(PackState.MODIFIED, null), false, false);
        assertThat(LookBack.of(opened(null), donors(), List.of(), List.of(before), NOTHING_SAID)
                        .donations())
                .allMatch(donation -> donation.items().isEmpty());
    }

    @Test
    void a_pack_whose_recall_was_answered_with_a_transfusion_has_a_recipient_whatever_else_is_said_of_it() {
        for (var state : PackState.values()) {
            var risk = new PackAtRisk(pack(state, null), true, true);
            var item = only(LookBack.of(opened(null), donors(), List.of(), List.of(risk), NOTHING_SAID));
            assertThat(item.state()).isEqualTo(ItemState.RECIPIENT_TO_BE_TRACED);
            assertThat(item.given()).isTrue();
        }
    }

    @Test
    void a_recipient_is_informed_tested_has_a_result_and_is_closed_in_this_order_alone() {
        var given = pack(PackState.TRANSFUSED, ORLA);
        List<StageReached> said = new java.util.ArrayList<>();
        for (var stage : List.of(Stage.INFORMED, Stage.TESTED, Stage.RESULT_KNOWN, Stage.CLOSED)) {
            var now = look(given, said.toArray(StageReached[]::new));
            for (var other : Stage.values()) {
                var answer = LookBackPolicy.reach(now, OFFICER, RED_CELLS, other);
                boolean giveUp = other == Stage.CANNOT_BE_TRACED && stage != Stage.CLOSED;
                assertThat(answer instanceof Accepted)
                        .as("%s at %s", other, stage)
                        .isEqualTo(other == stage || giveUp);
            }
            said.add(said(stage, new Fate.Given(ORLA)));
        }
        assertThat(look(given, said.toArray(StageReached[]::new)).open()).isEmpty();
    }

    @Test
    void whoever_cannot_be_traced_may_turn_up_after_all() {
        var given = look(pack(PackState.TRANSFUSED, ORLA), said(Stage.CANNOT_BE_TRACED, new Fate.Given(ORLA)));
        assertThat(given.open()).isEmpty();
        assertThat(LookBackPolicy.reach(given, OFFICER, RED_CELLS, Stage.INFORMED))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void a_pack_that_was_settled_and_turns_out_to_be_given_is_open_again() {
        var settled = said(Stage.CLOSED, new Fate.NotGiven(null));
        assertThat(look(pack(PackState.DESPATCHED, null), settled).open()).isEmpty();
        var given = look(pack(PackState.TRANSFUSED, ORLA), settled);
        assertThat(only(given).state()).isEqualTo(ItemState.RECIPIENT_TO_BE_TRACED);
        assertThat(only(given).since()).isEqualTo(OPENED);
    }

    @Test
    void a_pack_that_was_settled_and_is_issued_afterwards_is_open_again_as_it_may_be_given() {
        var settled = said(Stage.CLOSED, new Fate.NotGiven(null));
        assertThat(only(look(pack(PackState.ISSUED, ORLA), settled)).state()).isEqualTo(ItemState.AT_HOSPITAL);
        var ofTheIssued = said(Stage.CLOSED, new Fate.NotGiven(ORLA));
        assertThat(look(pack(PackState.ISSUED, ORLA), ofTheIssued).open()).isEmpty();
    }

    @Test
    void what_was_said_of_one_recipient_does_not_settle_another() {
        var lookBack = look(pack(PackState.TRANSFUSED, ORLA), said(Stage.CANNOT_BE_TRACED, new Fate.Given(null)));
        assertThat(only(lookBack).state()).isEqualTo(ItemState.RECIPIENT_TO_BE_TRACED);
    }

    @Test
    void the_oldest_open_item_says_how_long_the_case_has_waited() {
        assertThat(look(pack(PackState.TRANSFUSED, ORLA)).oldestSince()).contains(OPENED);
        assertThat(look(pack(PackState.TRANSFUSED, ORLA), said(Stage.INFORMED, new Fate.Given(ORLA)))
                        .oldestSince())
                .contains(LATER);
        assertThat(look(pack(PackState.WASTED, null)).oldestSince()).isEmpty();
    }

    @Test
    void a_case_with_an_open_item_is_not_closed_and_one_without_is() {
        assertRefused(LookBackPolicy.close(look(pack(PackState.ISSUED, ORLA)), CLINICIAN, true), "items-open");
        var settled = look(pack(PackState.WASTED, null));
        assertThat(LookBackPolicy.close(settled, CLINICIAN, true)).isInstanceOf(Accepted.class);
        assertRefused(LookBackPolicy.close(settled, CLINICIAN, false), "not-up-to-date");
    }

    @Test
    void a_closed_case_is_closed_once_and_reopens_when_something_is_added_to_it() {
        var closed = LookBack.of(
                opened(LATER), donors(), List.of(), List.of(risk(pack(PackState.WASTED, null))), NOTHING_SAID);
        assertThat(closed.status()).isEqualTo(LookBack.Status.CLOSED);
        assertRefused(LookBackPolicy.close(closed, CLINICIAN, true), "already-closed");
        var added = LookBack.of(
                opened(LATER), donors(), List.of(), List.of(risk(pack(PackState.TRANSFUSED, ORLA))), NOTHING_SAID);
        assertThat(added.status()).isEqualTo(LookBack.Status.REOPENED);
    }

    @Test
    void only_who_opened_a_case_closes_it() {
        assertRefused(
                LookBackPolicy.close(look(pack(PackState.WASTED, null)), OFFICER, true),
                "case-of-another-organisation");
    }

    @Test
    void another_hospital_learns_of_neither_case_nor_component() {
        var lookBack = look(pack(PackState.TRANSFUSED, ORLA));
        var elsewhere = new Reader(Reader.End.RECIPIENTS, WEST);
        var nowhere = new Reader(Reader.End.RECIPIENTS, null);
        for (var reader : List.of(elsewhere, nowhere)) {
            assertThat(reader.sees(lookBack)).isFalse();
            assertNotThere(LookBackPolicy.reach(lookBack, reader, RED_CELLS, Stage.INFORMED), "look-back-unknown");
            assertNotThere(LookBackPolicy.close(lookBack, reader, true), "look-back-unknown");
        }
        var unknown = ComponentId.parse("A999026000999-DRC01000");
        assertNotThere(LookBackPolicy.reach(lookBack, OFFICER, unknown, Stage.INFORMED), "item-unknown");
    }

    @Test
    void the_blood_service_does_not_speak_for_a_hospitals_recipient() {
        var lookBack = look(pack(PackState.TRANSFUSED, ORLA));
        assertRefused(
                LookBackPolicy.reach(lookBack, CLINICIAN, RED_CELLS, Stage.INFORMED), "item-of-another-organisation");
    }

    @Test
    void nobody_sees_donors_and_recipients_together() {
        for (var end : Reader.End.values())
            for (var organisation : List.of(OdsCode.REGION, BELFAST)) {
                var reader = new Reader(end, organisation);
                assertThat(reader.seesDonors() && reader.seesRecipients()).isFalse();
            }
        assertThat(CLINICIAN.seesDonors()).isTrue();
        assertThat(OFFICER.seesRecipients()).isTrue();
        assertThat(new Reader(Reader.End.DONORS, BELFAST).seesDonors()).isFalse();
    }

    private static LookBack look(TracedPack pack, StageReached... said) {
        return LookBack.of(opened(null), donors(), List.of(), List.of(risk(pack)), new Said(List.of(said), List.of()));
    }

    private static Item only(LookBack lookBack) {
        return lookBack.items().findFirst().orElseThrow();
    }

    private static LookBackCase opened(@Nullable Instant closedAt) {
        return new LookBackCase(
                UUID.randomUUID(),
                new Start.FromDonor(DONOR),
                Ground.DONOR_SEROCONVERSION,
                "Anti-HCV found",
                new Actor("donor-clinician"),
                OdsCode.REGION,
                OPENED,
                closedAt);
    }

    private static Map<DonationNumber, Optional<UUID>> donors() {
        return Map.of(DONATION, Optional.of(DONOR));
    }

    private static PackAtRisk risk(TracedPack pack) {
        return new PackAtRisk(pack, false, false);
    }

    private static StageReached said(Stage stage, Fate about) {
        return new StageReached(RED_CELLS, stage, about, "As agreed", new Actor("officer"), LATER);
    }

    private static TracedPack pack(PackState state, @Nullable PatientIdentifier patient) {
        return traced(state, patient, null, List.of());
    }

    private static TracedPack traced(
            PackState state,
            @Nullable PatientIdentifier patient,
            TracedPack.@Nullable Outcome outcome,
            List<Gap> gaps) {
        return new TracedPack(
                RED_CELLS, RED_CELLS.product(), "RED_CELLS", null, null, state, BELFAST, patient, outcome, gaps);
    }

    private static void assertRefused(LookBackOutcome outcome, String code) {
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.objection().code())
                .isEqualTo(code));
    }

    private static void assertNotThere(LookBackOutcome outcome, String code) {
        assertThat(outcome).isInstanceOfSatisfying(NotThere.class, refused -> assertThat(
                        refused.objection().code())
                .isEqualTo(code));
    }
}
