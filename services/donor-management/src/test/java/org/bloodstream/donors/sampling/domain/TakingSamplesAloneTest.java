package org.bloodstream.donors.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.deferral.domain.Deferring.byStaff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.domain.IdentityCheck;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.collection.domain.SelectionAtCollection;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.NextDonation;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.numbers.domain.NumberState;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.OpeningHours;
import org.bloodstream.donors.sessions.domain.SessionPlan;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.donors.sessions.domain.Slot;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingSamplesAloneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final UUID DONOR = UUID.randomUUID();
    private static final UUID SESSION = UUID.randomUUID();
    private static final DonationNumber NUMBER = DonationNumber.of("A9990", 26, 123);
    private static final DonationNumber OTHER = DonationNumber.of("A9990", 26, 124);
    private static final SelectionAtCollection NOTHING = new SelectionAtCollection(List.of(), Map.of());
    private static final IdentityCheck RIGHT = new IdentityCheck(true, true, true);

    @Test
    void
            neither_deferral_nor_interval_nor_a_missing_health_check_nor_an_open_doubt_keeps_anybody_from_giving_samples() {
        var deferred = List.of(byStaff(DONOR, new DeferralEnd.Never()));
        var next = Map.of(DonationType.WHOLE_BLOOD, new NextDonation(DAY.plusWeeks(10), "I01", "", ""));
        var selection = new SelectionAtCollection(deferred, Map.of(), next, true);
        var donor = new DonorAtCollection(
                DONOR, LocalDate.of(1990, 1, 1), null, DonorStanding.AS_REGISTERED, selection, true);
        assertThat(codes(draft(RIGHT, "donation-1"), seen(donor, SessionState.OPEN, issued(), null, null)))
                .isEmpty();
    }

    @Test
    void identity_consent_age_and_an_open_session_are_asked_and_all_is_told() {
        var child = new DonorAtCollection(
                DONOR, DAY.minusYears(17).plusDays(1), null, DonorStanding.AS_REGISTERED, NOTHING);
        var half = new IdentityCheck(true, false, true);
        assertThat(codes(draft(half, null), seen(child, SessionState.PLANNED, issued(), null, UUID.randomUUID())))
                .containsExactlyInAnyOrder(
                        "session-not-open",
                        "identity-not-checked",
                        "consent-not-signed",
                        "donor-too-young",
                        "collection-in-progress");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ISSUED")
    void a_number_is_used_once(NumberState state) {
        var known = new AllottedNumber(NUMBER, UUID.randomUUID(), SESSION, state);
        assertThat(codes(draft(RIGHT, "donation-1"), seen(grown(), SessionState.OPEN, known, null, null)))
                .containsExactly("donation-number-not-unused");
    }

    @Test
    void a_number_that_blood_has_already_is_refused_whosever_it_is() {
        assertThat(codes(draft(RIGHT, "donation-1"), seen(grown(), SessionState.OPEN, issued(), DONOR, null)))
                .containsExactly("donation-number-already-used");
    }

    @Test
    void a_number_of_no_range_is_not_taken() {
        assertThat(codes(draft(RIGHT, "donation-1"), seen(grown(), SessionState.OPEN, null, null, null)))
                .containsExactly("donation-number-not-allotted");
    }

    @Test
    void form_and_tubes_carry_one_number_and_none_of_them_is_a_packs_label() {
        assertThat(labelled("=" + NUMBER.value() + "08", "=" + OTHER.value() + "07"))
                .containsExactly("labels-differ");
        assertThat(labelled("=" + NUMBER.value() + "01", "=" + NUMBER.value() + "07"))
                .containsExactly("label-not-of-a-form");
        assertThat(labelled("=" + NUMBER.value() + "08", "=" + NUMBER.value() + "01"))
                .containsExactly("label-not-of-a-tube");
    }

    private static List<String> labelled(String form, String tube) {
        var draft = new SamplingDraft(DONOR, null, RIGHT, "donation-1", SamplingGround.RETEST, form, List.of(tube));
        return codes(draft, seen(grown(), SessionState.OPEN, issued(), null, null));
    }

    private static List<String> codes(SamplingDraft draft, SamplingCase known) {
        return SamplingPolicy.objections(draft, known).stream()
                .map(Objection::code)
                .toList();
    }

    private static SamplingDraft draft(IdentityCheck identity, @Nullable String consent) {
        return new SamplingDraft(
                DONOR,
                null,
                identity,
                consent,
                SamplingGround.RETEST,
                "=" + NUMBER.value() + "08",
                List.of("=" + NUMBER.value() + "07", "=" + NUMBER.value() + "09"));
    }

    private static SamplingCase seen(
            DonorAtCollection donor,
            SessionState state,
            @Nullable AllottedNumber number,
            @Nullable UUID holder,
            @Nullable UUID running) {
        var hours = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
        var slot = new Slot(1, LocalTime.of(9, 0), LocalTime.of(17, 0), DonationType.WHOLE_BLOOD, 4);
        var plan = new SessionPlan(SESSION, UUID.randomUUID(), DAY, hours, 4, List.of(slot));
        var at = ZonedDateTime.of(DAY, LocalTime.of(11, 0), RegionalTime.ZONE);
        return new SamplingCase(new KnownSession(plan, state, 2), donor, at, running, true, number, holder);
    }

    private static DonorAtCollection grown() {
        return new DonorAtCollection(DONOR, LocalDate.of(1990, 1, 1), null, DonorStanding.AS_REGISTERED, NOTHING);
    }

    private static AllottedNumber issued() {
        return new AllottedNumber(NUMBER, UUID.randomUUID(), SESSION, NumberState.ISSUED);
    }
}
