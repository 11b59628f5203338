package org.bloodstream.production.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchObjection.BatchVoidBefore;
import org.bloodstream.production.batch.domain.BatchObjection.PoolDisagrees;
import org.bloodstream.production.batch.domain.BatchObjection.RunToCome;
import org.bloodstream.production.batch.domain.BatchObjection.SampleTwice;
import org.bloodstream.production.batch.domain.TestBatch.Voiding;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingABatchTest {
    private static final Instant RAN = Instant.parse("2026-11-16T04:12:00Z");
    private static final LocalDate IN_TIME = LocalDate.of(2026, 11, 16);
    private static final DonationNumber ONE = new DonationNumber("A999026000123");
    private static final DonationNumber TWO = new DonationNumber("A999026000124");
    private static final Control GOOD = control("0.12");

    @Test
    void a_batch_with_its_controls_within_limits_on_the_kits_last_day_is_valid() {
        assertThat(batch(IN_TIME, List.of(GOOD), negative(ONE)).faults(ADonation.BELFAST))
                .isEmpty();
    }

    @Test
    void a_kit_that_expired_the_day_before_makes_the_batch_invalid() {
        assertThat(batch(IN_TIME.minusDays(1), List.of(GOOD), negative(ONE)).faults(ADonation.BELFAST))
                .containsExactly(BatchFault.KIT_EXPIRED);
    }

    @Test
    void the_kits_last_day_is_a_local_one() {
        var afterMidnightInSummer = new BatchReport(
                MandatoryTest.HBSAG,
                "A",
                "R",
                Instant.parse("2026-07-01T23:30:00Z"),
                new KitLot("L", LocalDate.of(2026, 7, 1)),
                List.of(GOOD),
                List.of(negative(ONE)));
        assertThat(afterMidnightInSummer.faults(ADonation.BELFAST)).containsExactly(BatchFault.KIT_EXPIRED);
    }

    @Property
    void one_control_out_of_its_limits_is_enough(@ForAll @BigRange(min = "-10", max = "10") BigDecimal value) {
        boolean within = value.compareTo(new BigDecimal("0.00")) >= 0 && value.compareTo(new BigDecimal("0.80")) <= 0;
        assertThat(batch(IN_TIME, List.of(GOOD, control(value.toPlainString())), negative(ONE))
                        .faults(ADonation.BELFAST))
                .isEqualTo(within ? Set.of() : Set.of(BatchFault.CONTROL_OUT_OF_LIMITS));
    }

    @Test
    void without_any_control_a_batch_is_invalid() {
        assertThat(batch(IN_TIME, List.of(), negative(ONE)).faults(ADonation.BELFAST))
                .containsExactly(BatchFault.CONTROL_MISSING);
    }

    @Test
    void a_batch_that_contradicts_itself_is_not_taken() {
        var batch = batch(
                IN_TIME,
                List.of(GOOD),
                negative(ONE),
                negative(ONE),
                inPool(ONE, TestResult.NEGATIVE),
                inPool(TWO, TestResult.REACTIVE));
        assertThat(batch.objections(RAN.minusSeconds(1)))
                .containsExactly(new RunToCome(RAN), new SampleTwice(ONE), new PoolDisagrees("P-7"));
        assertThat(batch(IN_TIME, List.of(GOOD), repeat(ONE), repeat(ONE)).objections(RAN))
                .isEmpty();
    }

    @Test
    void the_same_run_of_the_same_analyser_is_the_same_batch() {
        assertThat(batch(IN_TIME, List.of(GOOD), negative(ONE)).number())
                .isEqualTo(batch(IN_TIME, List.of(), negative(TWO)).number());
    }

    @Test
    void a_batch_is_declared_void_once_and_an_invalid_one_needs_not() {
        var valid = new TestBatch(received(Set.of()));
        assertThat(valid.isValid()).isTrue();
        var voided = (Voiding.Voided) valid.declareVoid(VoidGround.REAGENT_OR_KIT, RAN);
        assertThat(voided.event().results()).isEqualTo(88);
        var after = valid.apply(voided.event());
        assertThat(after.isValid()).isFalse();
        assertThat(after.declareVoid(VoidGround.OTHER, RAN)).isEqualTo(new Voiding.Refused(new BatchVoidBefore()));
        assertThat(new TestBatch(received(Set.of(BatchFault.KIT_EXPIRED))).declareVoid(VoidGround.OTHER, RAN))
                .isEqualTo(new Voiding.Refused(new BatchVoidBefore()));
    }

    private static TestBatchReceived received(Set<BatchFault> faults) {
        return new TestBatchReceived(
                batch(IN_TIME, List.of(GOOD), negative(ONE)).number(),
                MandatoryTest.HBSAG,
                "ALINITY-1",
                "RUN-1",
                new KitLot("71A04", IN_TIME),
                List.of(GOOD),
                88,
                faults,
                RAN,
                RAN);
    }

    private static BatchReport batch(LocalDate expires, List<Control> controls, SampleResult... results) {
        return new BatchReport(
                MandatoryTest.HBSAG,
                "ALINITY-1",
                "RUN-1",
                RAN,
                new KitLot("71A04", expires),
                controls,
                List.of(results));
    }

    private static Control control(String value) {
        return new Control("negative", new BigDecimal(value), new BigDecimal("0.00"), new BigDecimal("0.80"));
    }

    private static SampleResult negative(DonationNumber donation) {
        return new SampleResult(donation, TestStep.INITIAL, TestResult.NEGATIVE, Optional.empty());
    }

    private static SampleResult repeat(DonationNumber donation) {
        return new SampleResult(donation, TestStep.REPEAT, TestResult.NEGATIVE, Optional.empty());
    }

    private static SampleResult inPool(DonationNumber donation, TestResult result) {
        return new SampleResult(donation, TestStep.POOL, result, Optional.of("P-7"));
    }
}
