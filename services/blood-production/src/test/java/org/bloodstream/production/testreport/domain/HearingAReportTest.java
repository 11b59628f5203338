package org.bloodstream.production.testreport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchVoided;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.batch.domain.Control;
import org.bloodstream.production.batch.domain.KitLot;
import org.bloodstream.production.batch.domain.SampleResult;
import org.bloodstream.production.batch.domain.TestBatch;
import org.bloodstream.production.batch.domain.VoidGround;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;
import org.bloodstream.production.grouping.domain.GroupingRun;
import org.bloodstream.production.testreport.domain.LaboratoryReport.Grouped;
import org.bloodstream.production.testreport.domain.LaboratoryReport.Reported;
import org.bloodstream.production.testreport.domain.LaboratoryReport.Withdrawn;

class HearingAReportTest {
    private static final Instant RAN_AT = Instant.parse("2026-11-16T04:12:00Z");
    private static final BatchReport RUN = run(RAN_AT, "0.80", TestResult.NEGATIVE);
    private static final UUID BATCH = RUN.number();

    @Example
    void a_run_of_which_nothing_is_known_is_taken_corrected_or_not() {
        assertThat(Hearing.of(new Reported(RUN, false), Optional.empty())).isEqualTo(new Hearing.Take(RUN));
        assertThat(Hearing.of(new Reported(RUN, true), Optional.empty())).isEqualTo(new Hearing.Take(RUN));
    }

    @Example
    void a_group_is_a_determination_whatever_was_determined_before() {
        var run = new GroupingRun(
                new DonationNumber("A999026000123"),
                new GroupingRun.Said.Group(new BloodGroup(Abo.O, RhD.POSITIVE), null),
                null,
                Determination.FIRST,
                "NEO-1",
                "R-1");
        var report = new Grouped(BATCH, run);
        assertThat(Hearing.of(report, Optional.empty())).isEqualTo(new Hearing.TakeByItself(report));
    }

    @Example
    void the_same_run_again_changes_nothing_however_its_numbers_are_written() {
        var again = run(RAN_AT, "0.8", TestResult.NEGATIVE);
        assertThat(Hearing.of(new Reported(again, false), valid(RUN))).isEqualTo(new Hearing.Repeated());
        assertThat(Hearing.of(new Reported(again, true), valid(RUN))).isEqualTo(new Hearing.Repeated());
        assertThat(Hearing.of(new Reported(again, false), makeVoid(RUN))).isEqualTo(new Hearing.Repeated());
    }

    @Example
    void a_correction_makes_the_whole_batch_void() {
        var other = run(RAN_AT, "0.80", TestResult.REACTIVE);
        assertThat(madeVoid(Hearing.of(new Reported(other, true), valid(RUN)))).isEqualTo("batch-corrected");
        var later = run(RAN_AT.plus(Duration.ofHours(1)), "0.80", TestResult.NEGATIVE);
        assertThat(madeVoid(Hearing.of(new Reported(later, true), valid(RUN)))).isEqualTo("batch-corrected");
    }

    @Example
    void a_run_that_says_something_else_of_itself_is_void_also_when_nobody_calls_it_a_correction() {
        var other = run(RAN_AT, "0.80", TestResult.REACTIVE);
        assertThat(madeVoid(Hearing.of(new Reported(other, false), valid(RUN)))).isEqualTo("batch-contradicted");
    }

    @Example
    void what_was_reactive_in_a_batch_that_is_taken_back_is_barred_until_somebody_decides() {
        var reactive = run(RAN_AT, "0.80", TestResult.REACTIVE);
        var taken = (Hearing.MakeVoid) Hearing.of(new Reported(RUN, true), valid(reactive));
        assertThat(taken.barred()).containsExactly(new DonationNumber("A999026000123"));
        assertThat(((Hearing.MakeVoid) Hearing.of(new Withdrawn(BATCH), valid(reactive))).barred())
                .hasSize(1);
        assertThat(((Hearing.MakeVoid) Hearing.of(new Withdrawn(BATCH), valid(RUN))).barred())
                .isEmpty();
    }

    @Example
    void another_run_under_a_number_that_was_used_waits_for_a_person_and_takes_nothing_away() {
        var later = run(RAN_AT.plus(Duration.ofDays(365)), "0.80", TestResult.NEGATIVE);
        assertThat(kept(Hearing.of(new Reported(later, false), valid(RUN)))).containsExactly("batch-known");
    }

    @Example
    void nothing_brings_a_void_batch_back() {
        var other = run(RAN_AT, "0.80", TestResult.REACTIVE);
        assertThat(kept(Hearing.of(new Reported(other, true), makeVoid(RUN)))).containsExactly("batch-known");
    }

    @Example
    void a_withdrawal_makes_the_batch_void_once_and_of_an_unknown_run_it_waits_for_a_person() {
        assertThat(madeVoid(Hearing.of(new Withdrawn(BATCH), valid(RUN)))).isEqualTo("batch-withdrawn");
        assertThat(Hearing.of(new Withdrawn(BATCH), makeVoid(RUN))).isEqualTo(new Hearing.Repeated());
        assertThat(kept(Hearing.of(new Withdrawn(BATCH), Optional.empty()))).containsExactly("withdrawn-batch-unknown");
    }

    @Example
    void what_waited_is_taken_when_nothing_else_is_known_of_its_run() {
        assertThat(SecondHearing.of(new Reported(RUN, true), Optional.empty())).isEqualTo(new SecondHearing.Take(RUN));
    }

    @Example
    void what_came_by_another_door_meanwhile_is_taken_once_and_what_is_void_by_now_never() {
        assertThat(SecondHearing.of(new Reported(RUN, false), valid(RUN)))
                .isEqualTo(new SecondHearing.TakenMeanwhile(taken(RUN).received()));
        assertThat(refused(SecondHearing.of(new Reported(RUN, false), makeVoid(RUN))))
                .containsExactly("batch-void-before");
    }

    /** Whatever waited and whatever is known by now: what is known was heard later, or was sent by a person. */
    @Property(tries = 200)
    void a_report_that_waited_takes_nothing_away(
            @ForAll("reports") List<LaboratoryReport> reports, @ForAll boolean isVoid) {
        var other = run(RAN_AT, "0.85", TestResult.REACTIVE);
        for (var report : reports) {
            assertThat(refused(SecondHearing.of(report, isVoid ? makeVoid(other) : valid(other))))
                    .hasSize(1);
        }
    }

    /** Whatever comes in whatever order: what counts in the end is what one single report said, word for word, or nothing. */
    @Property(tries = 500)
    void no_order_of_reports_mixes_two_of_them_or_revives_what_was_taken_away(
            @ForAll("reports") List<LaboratoryReport> reports) {
        Optional<KnownBatch> known = Optional.empty();
        var wasVoid = false;
        for (var report : reports) {
            switch (Hearing.of(report, known)) {
                case Hearing.Take(var run) -> known = valid(run);
                case Hearing.MakeVoid _ -> known = makeVoid(run(known.orElseThrow()));
                case Hearing.TakeByItself _, Hearing.Repeated _, Hearing.Keep _ -> {}
            }
            var counts = known.map(each -> each.batch().isValid()).orElse(false);
            assertThat(wasVoid && counts).as("revived").isFalse();
            wasVoid |= known.isPresent() && !counts;
            if (counts && report instanceof Withdrawn) throw new AssertionError("counts though it was withdrawn");
            if (counts && report instanceof Reported reported && reported.corrected())
                assertThat(known.orElseThrow().is(reported.run()))
                        .as("says what was corrected")
                        .isTrue();
        }
    }

    @Provide
    static Arbitrary<List<LaboratoryReport>> reports() {
        var runs = Combinators.combine(
                        Arbitraries.of(RAN_AT, RAN_AT.plusSeconds(60)),
                        Arbitraries.of("0.80", "0.90"),
                        Arbitraries.of(TestResult.class))
                .as(HearingAReportTest::run);
        Arbitrary<LaboratoryReport> reported =
                Combinators.combine(runs, Arbitraries.of(true, false)).as(Reported::new);
        return Arbitraries.oneOf(List.of(reported, Arbitraries.just(new Withdrawn(BATCH))))
                .list()
                .ofMaxSize(8);
    }

    private static String madeVoid(Hearing hearing) {
        return ((Hearing.MakeVoid) hearing).why().code();
    }

    private static List<String> refused(SecondHearing hearing) {
        return ((SecondHearing.Refused) hearing)
                .why().stream().map(each -> each.code()).toList();
    }

    private static List<String> kept(Hearing hearing) {
        return ((Hearing.Keep) hearing).why().stream().map(each -> each.code()).toList();
    }

    private static BatchReport run(KnownBatch known) {
        var received = known.batch().received();
        return new BatchReport(
                received.test(),
                received.analyser(),
                received.run(),
                received.ranAt(),
                received.kit(),
                received.controls(),
                known.results());
    }

    private static BatchReport run(Instant ranAt, String high, TestResult result) {
        return new BatchReport(
                MandatoryTest.HBSAG,
                "ALINITY-1",
                "RUN-2611-0042",
                ranAt,
                new KitLot("71A04", LocalDate.of(2027, 3, 31)),
                List.of(new Control("negative", new BigDecimal("0.12"), BigDecimal.ZERO, new BigDecimal(high))),
                List.of(new SampleResult(
                        new DonationNumber("A999026000123"), TestStep.INITIAL, result, Optional.empty())));
    }

    private static Optional<KnownBatch> valid(BatchReport run) {
        return Optional.of(new KnownBatch(taken(run), run.results()));
    }

    private static Optional<KnownBatch> makeVoid(BatchReport run) {
        var event = new TestBatchVoided(run.number(), run.test(), VoidGround.OTHER, 1, run.ranAt());
        return Optional.of(new KnownBatch(taken(run).apply(event), run.results()));
    }

    private static TestBatch taken(BatchReport run) {
        return new TestBatch(new TestBatchReceived(
                run.number(),
                run.test(),
                run.analyser(),
                run.run(),
                run.kit(),
                run.controls(),
                run.results().size(),
                run.faults(ZoneOffset.UTC),
                run.ranAt(),
                run.ranAt()));
    }
}
