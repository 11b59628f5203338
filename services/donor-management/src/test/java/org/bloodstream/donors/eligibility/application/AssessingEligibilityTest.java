package org.bloodstream.donors.eligibility.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.contracts.EventKind;
import org.bloodstream.donors.deferral.application.DeferralsInMemory;
import org.bloodstream.donors.eligibility.DonorSelection;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.Assessed;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.DonorUnknown;
import org.bloodstream.donors.eligibility.application.AssessmentOutcome.Incomplete;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed.Outcome;
import org.bloodstream.donors.eligibility.domain.Answer;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.EarlierDeferral;
import org.bloodstream.donors.eligibility.domain.Haemoglobin;
import org.bloodstream.donors.eligibility.domain.Happened;
import org.bloodstream.donors.eligibility.domain.LastReviews;
import org.bloodstream.donors.eligibility.domain.Measurements;
import org.bloodstream.donors.eligibility.domain.Reply;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.sessions.application.NoAppointments;
import org.bloodstream.journal.Act;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.RuleBook;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.testkit.EventContracts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessingEligibilityTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DonorSelection KIND = new DonorSelection(JSON, RegionalTime.ZONE);
    private static final SelectionPolicy POLICY = ((Reading.Taken<SelectionPolicy>) KIND.read(KIND.shipped())).rules();
    private static final UUID NORA = new UUID(0, 7);
    private static final UUID MERGED = new UUID(0, 9);
    private static final Act ACT = new Act("donor-carer", "direct-care", Instant.parse("2026-11-23T10:05:00Z"));

    private final List<EligibilityAssessed> recorded = new ArrayList<>();
    private final DeferralsInMemory register = new DeferralsInMemory();
    private final AssessingEligibility assessing = new AssessingEligibility(
            new Register(),
            register,
            new NoAppointments().ending(),
            new RulesInForce<>(
                    KIND,
                    Mono.just(RuleBook.of(KIND.name(), new Content(KIND.shipped()), List.of())),
                    Clock.fixed(ACT.at(), ZoneOffset.UTC)),
            RegionalTime.ZONE);

    @Test
    void nobody_is_assessed_under_a_number_that_was_merged_away() {
        assertThat(assess(MERGED, noToAll())).isEqualTo(new AssessmentOutcome.MergedAway(NORA));
        assertThat(recorded).isEmpty();
    }

    @Test
    void a_complete_health_check_is_decided_and_recorded_with_the_version_of_the_rules() {
        var event = ((Assessed) assess(NORA, noToAll())).event();
        assertThat(recorded).containsExactly(event);
        assertThat(event.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(event.rules()).isEqualTo(new RulesVersion(0, new Content(KIND.shipped()).hash()));
        assertThat(event.facts().age()).isEqualTo(36);
        assertThat(event.facts().questions()).hasSize(27);
    }

    @Test
    void a_deferral_is_recorded_too_and_replays_to_itself() {
        var replies = new ArrayList<>(noToAll());
        var tattoo = new Answer("tattoo-or-piercing", new Happened.OnDay(LocalDate.of(2026, 10, 10)));
        replies.replaceAll(each -> each.question().equals("Q08") ? new Reply("Q08", true, List.of(tattoo)) : each);
        var event = ((Assessed) assess(NORA, replies)).event();
        assertThat(event.until())
                .isEqualTo(new EndOfDeferral(EndOfDeferral.Kind.ON_DAY, LocalDate.of(2027, 2, 10), null));
        var again = event.facts().decide(POLICY, event.assessedAt(), RegionalTime.ZONE);
        assertThat(Outcome.of(again.outcome())).isEqualTo(event.outcome()).isEqualTo(Outcome.DEFERRED);
    }

    @Test
    void an_incomplete_health_check_is_refused_and_nothing_is_recorded() {
        var outcome = (Incomplete) assess(NORA, List.of());
        assertThat(outcome.objections()).hasSize(27);
        assertThat(recorded).isEmpty();
    }

    @Test
    void a_donor_whom_nobody_knows_is_not_assessed() {
        assertThat(assess(new UUID(0, 8), noToAll())).isEqualTo(new DonorUnknown());
        assertThat(recorded).isEmpty();
    }

    @Test
    void the_event_says_nothing_of_the_donor_in_text_and_no_date_of_birth_at_all() {
        var event = ((Assessed) assess(NORA, noToAll())).event();
        assertThat(event.toString() + event.facts()).doesNotContain("FEMALE", "36");
        assertThat(JSON.writeValueAsString(event)).doesNotContain("1990-05-01");
    }

    @Test
    void a_tattoo_defers_the_next_day_too_although_nobody_mentions_it_again() {
        var replies = new ArrayList<>(noToAll());
        var tattoo = new Answer("tattoo-or-piercing", new Happened.OnDay(LocalDate.of(2026, 10, 10)));
        replies.replaceAll(each -> each.question().equals("Q08") ? new Reply("Q08", true, List.of(tattoo)) : each);
        assess(NORA, replies);
        assertThat(register.all()).hasSize(1);

        var again = ((Assessed) assess(NORA, noToAll())).event();
        assertThat(again.outcome()).isEqualTo(Outcome.DEFERRED);
        assertThat(again.findings().getFirst().deferral())
                .isEqualTo(register.all().getFirst().deferral());
        assertThat(again.facts().deferrals()).hasSize(1);
        assertThat(register.all())
                .as("a deferral found again is not a second one")
                .hasSize(1);
        assertThat(Outcome.of(again.facts()
                        .decide(POLICY, again.assessedAt(), RegionalTime.ZONE)
                        .outcome()))
                .isEqualTo(Outcome.DEFERRED);
    }

    @Test
    void a_check_that_comes_in_late_ends_what_it_asks_again_but_nothing_that_was_found_after_it() {
        var opens = POLICY.questionnaire().forDonor(Sex.FEMALE).stream()
                .filter(question -> question.opens().contains("pregnancy"))
                .findFirst()
                .orElseThrow();
        var pregnant = new ArrayList<>(noToAll());
        pregnant.replaceAll(each -> each.question().equals(opens.id())
                ? new Reply(opens.id(), true, List.of(new Answer("pregnancy", new Happened.StillSo())))
                : each);
        assess(NORA, pregnant);
        assertThat(late(ACT.at().minusSeconds(3600)).after().ended()).isEmpty();
        assertThat(late(ACT.at().plusSeconds(3600)).after().ended()).hasSize(1);
    }

    @Test
    void a_check_that_comes_in_late_is_of_its_own_moment_and_of_whoever_asked() {
        var then = ACT.at().minusSeconds(3600);
        var assessed = late(then);
        assertThat(assessed.event().assessedAt()).isEqualTo(then);
        assertThat(assessed.event().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    private Assessed late(Instant at) {
        return (Assessed) Objects.requireNonNull(assessing
                .assessRecorded(command(NORA, noToAll()), at, new Actor("carer.offline"), ACT)
                .block());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_contracts_samples_of_every_version_replay_to_their_outcome_by_the_shipped_rules(int version) {
        var contract = new EventKind("eligibility", "EligibilityAssessed", version);
        EventContracts.assertKept("eligibility", "EligibilityAssessed", version, contract.sample());
        var event = JSON.readValue(contract.sample(), EligibilityAssessed.class);
        var again = event.facts().decide(POLICY, event.assessedAt(), RegionalTime.ZONE);
        assertThat(Outcome.of(again.outcome())).isEqualTo(event.outcome());
        assertThat(again.findings().stream().map(EligibilityAssessed.FiredRule::of))
                .containsExactlyElementsOf(event.findings());
    }

    private AssessmentOutcome assess(UUID donor, List<Reply> replies) {
        return Objects.requireNonNull(
                assessing.assess(command(donor, replies), ACT).block());
    }

    private static AssessEligibility command(UUID donor, List<Reply> replies) {
        var measured = new Measurements(
                new BigDecimal("68.5"), 166, new Haemoglobin(128, Haemoglobin.Sample.CAPILLARY), null, null);
        return new AssessEligibility(donor, DonationType.WHOLE_BLOOD, measured, null, replies);
    }

    private static List<Reply> noToAll() {
        return POLICY.questionnaire().forDonor(Sex.FEMALE).stream()
                .map(question -> new Reply(question.id(), false, List.of()))
                .toList();
    }

    private final class Register implements Assessments {
        @Override
        public Mono<UUID> lock(UUID donor) {
            return donor.equals(NORA) ? Mono.just(donor) : Mono.empty();
        }

        @Override
        public Flux<RecordedAssessment> of(UUID donor) {
            return Flux.empty();
        }

        @Override
        public Flux<EligibilityAssessed> history(UUID donor) {
            return Flux.fromIterable(recorded);
        }

        @Override
        public Mono<Void> add(InformationJudged event, Act act) {
            throw new AssertionError("nobody tells anything");
        }

        @Override
        public Mono<Void> answer(ReferralAnswered event, String words, Act act) {
            throw new AssertionError("nobody answers");
        }

        @Override
        public Mono<DonorForSelection> donor(UUID donor, List<EarlierDeferral> deferrals) {
            return donor.equals(NORA)
                    ? Mono.just(new DonorForSelection(
                            LocalDate.of(1990, 5, 1), Sex.FEMALE, List.of(), LastReviews.NONE, deferrals, List.of()))
                    : Mono.empty();
        }

        @Override
        public Mono<UUID> survivor(UUID donor) {
            return donor.equals(MERGED) ? Mono.just(NORA) : Mono.empty();
        }

        @Override
        public Mono<Void> add(EligibilityAssessed event, Act act) {
            recorded.add(event);
            return Mono.empty();
        }
    }
}
