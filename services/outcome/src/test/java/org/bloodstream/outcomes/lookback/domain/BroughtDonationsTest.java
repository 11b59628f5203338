package org.bloodstream.outcomes.lookback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.Accepted;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.NotThere;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.Refused;
import org.jspecify.annotations.Nullable;

/** A donation of an old system keeps a case open until a person says what that system's records say. */
class BroughtDonationsTest {
    private static final Instant OPENED = Instant.parse("2026-11-26T09:00:00Z");
    private static final DonationNumber OLD = new DonationNumber("A999026000123");
    private static final UUID DONOR = UUID.randomUUID();
    private static final Reader CLINICIAN = new Reader(Reader.End.DONORS, OdsCode.REGION);
    private static final Reader OFFICER = new Reader(Reader.End.RECIPIENTS, OdsCode.REGION);
    private static final Reader HOSPITAL = new Reader(Reader.End.RECIPIENTS, new OdsCode("BHSCT"));

    /** Whatever people say in whatever order, as far as they may: the case is closed exactly when the last word settles it. */
    @Property(tries = 300)
    void a_case_is_closed_exactly_when_the_last_word_on_the_donation_settles_it(
            @ForAll @Size(max = 8) List<Finding> wanted) {
        List<FindingSaid> said = new ArrayList<>();
        for (var finding : wanted)
            if (LookBackPolicy.find(look(said, null), CLINICIAN, OLD, finding) instanceof Accepted)
                said.add(new FindingSaid(OLD, finding, "In the ledger", new Actor("clinician"), OPENED));
        boolean settled = !said.isEmpty() && said.getLast().finding() != Finding.GIVEN;
        assertThat(LookBackPolicy.close(look(said, null), CLINICIAN, true) instanceof Accepted)
                .isEqualTo(settled);
        assertThat(look(said, OPENED).status()).isEqualTo(settled ? LookBack.Status.CLOSED : LookBack.Status.REOPENED);
        for (int i = 0; i < said.size(); i++)
            if (said.get(i).finding() == Finding.RECIPIENTS_FOLLOWED)
                assertThat(said.get(i - 1).finding()).isEqualTo(Finding.GIVEN);
    }

    @Example
    void what_cannot_be_closed_says_how_many_donations_are_to_be_looked_through() {
        assertThat(LookBackPolicy.close(look(List.of(), null), CLINICIAN, true))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.objection().code()).isEqualTo("brought-donations-open");
                    assertThat(refused.objection().message()).contains("1");
                });
    }

    @Example
    void it_waits_at_the_blood_service_from_the_opening_of_the_case() {
        var waiting = look(List.of(), null).waiting();
        assertThat(WaitingItems.of(waiting, OPENED.plusSeconds(60), Duration.ofDays(14)))
                .containsExactly(new WaitingItems(OdsCode.REGION, 1, 0, Duration.ofSeconds(60)));
    }

    @Example
    void a_hospital_does_not_speak_for_the_blood_services_old_records_and_learns_of_none() {
        var opened = look(List.of(), null, HOSPITAL.organisation());
        assertThat(HOSPITAL.sees(opened)).isTrue();
        assertNotThere(LookBackPolicy.find(opened, HOSPITAL, OLD, Finding.NOT_GIVEN), "brought-donation-unknown");
    }

    @Example
    void a_donation_that_is_not_in_the_case_has_no_finding() {
        var other = new DonationNumber("A999026000124");
        assertNotThere(
                LookBackPolicy.find(look(List.of(), null), CLINICIAN, other, Finding.NOT_GIVEN),
                "brought-donation-unknown");
    }

    @Example
    void words_about_recipients_are_for_the_recipients_end_alone() {
        for (var finding : Finding.values()) {
            var said = new FindingSaid(OLD, finding, "Orla", new Actor("officer"), OPENED);
            boolean recipients = finding == Finding.GIVEN || finding == Finding.RECIPIENTS_FOLLOWED;
            assertThat(CLINICIAN.seesWords(said)).isEqualTo(!recipients);
            assertThat(OFFICER.seesWords(said)).isTrue();
            assertThat(HOSPITAL.seesWords(said)).isFalse();
        }
    }

    private static LookBack look(List<FindingSaid> said, @Nullable Instant closedAt) {
        return look(said, closedAt, OdsCode.REGION);
    }

    private static LookBack look(List<FindingSaid> said, @Nullable Instant closedAt, @Nullable OdsCode organisation) {
        var opened = new LookBackCase(
                DONOR,
                new Start.FromDonor(DONOR),
                Ground.DONOR_SEROCONVERSION,
                "Anti-HCV found",
                new Actor("donor-clinician"),
                organisation == null ? OdsCode.REGION : organisation,
                OPENED,
                closedAt);
        var brought = new BroughtDonation(OLD, "PULSE", OPENED.minus(Duration.ofDays(3000)));
        return LookBack.of(
                opened, Map.of(OLD, Optional.of(DONOR)), List.of(brought), List.of(), new Said(List.of(), said));
    }

    private static void assertNotThere(LookBackOutcome outcome, String code) {
        assertThat(outcome).isInstanceOfSatisfying(NotThere.class, not -> assertThat(
                        not.objection().code())
                .isEqualTo(code));
    }
}
