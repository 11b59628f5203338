package org.bloodstream.production.process.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.bloodstream.production.ADonation.MEASURING;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.RED_CELLS;
import static org.bloodstream.production.ADonation.origin;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.Measured;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingWhatWasMeasuredTest {
    private static final Actor OPERATOR = new Actor("processing-scientist");

    @ParameterizedTest
    @CsvSource({
        "HAEMOGLOBIN, 39.999, true",
        "HAEMOGLOBIN, 40, false",
        "HAEMOGLOBIN, 40.000, false",
        "HAEMATOCRIT, 49.9, true",
        "HAEMATOCRIT, 50, false",
        "HAEMATOCRIT, 70, false",
        "HAEMATOCRIT, 70.1, true",
        "LEUCOCYTES, 0.999, false",
        "LEUCOCYTES, 1, true",
        "WEIGHT, 1, false",
        "VOLUME, 219, true",
        "VOLUME, 220, false"
    })
    void red_cells_are_held_to_their_limits_both_ends_included(
            Measurement measurement, BigDecimal value, boolean outside) {
        var event = MEASURING.measured(origin(), List.of(new Measured(measurement, value)), OPERATOR, NOW);
        assertThat(event.outside().isEmpty()).isEqualTo(!outside);
        assertThat(event.measured()).hasSize(1);
    }

    @Property
    void whatever_is_measured_is_outside_exactly_when_it_is_below_or_above(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(3) BigDecimal low,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(3) BigDecimal width,
            @ForAll @BigRange(min = "0", max = "3000") @Scale(3) BigDecimal value) {
        var limits = new ValueLimits(new ProductDescriptionCode("DRC01"), Measurement.HAEMOGLOBIN, low, low.add(width));
        assertThat(limits.judge(value).isPresent())
                .isEqualTo(value.compareTo(low) < 0 || value.compareTo(low.add(width)) > 0);
    }

    @Property
    void plasma_is_late_exactly_when_more_than_a_day_has_passed_and_its_volume_is_judged_all_the_same(
            @ForAll @LongRange(max = 4_000_000_000L) long millis, @ForAll @IntRange(min = 1, max = 600) int volumeMl) {
        var plasma = plasma(volumeMl);
        var event = MEASURING.separated(
                plasma, List.of(), OPERATOR, plasma.collectedAt().plusMillis(millis));
        var outside = event.map(ComponentMeasured::outside).orElse(List.of());
        assertThat(outside.stream().anyMatch(found -> found.measurement() == Measurement.TIME_TO_SEPARATION))
                .isEqualTo(millis > 86_400_000L);
        assertThat(outside.stream().anyMatch(found -> found.measurement() == Measurement.VOLUME))
                .isEqualTo(volumeMl < 200 || volumeMl > 340);
    }

    @Test
    void a_unit_of_which_nothing_but_a_volume_within_its_limits_is_known_has_no_news() {
        assertThat(MEASURING.made(origin(), List.of(), OPERATOR, NOW)).isEmpty();
    }

    @Test
    void only_what_is_measured_of_a_component_is_taken() {
        assertThat(MEASURING.objections(RED_CELLS, List.of(new Measured(Measurement.FIBRINOGEN, BigDecimal.TEN))))
                .extracting(Objection::code)
                .containsExactly("measurement-not-of-this-component");
        assertThat(MEASURING.objections(RED_CELLS, List.of(new Measured(Measurement.WEIGHT, BigDecimal.TEN))))
                .isEmpty();
    }

    @Test
    void what_can_not_be_measured_is_no_value_and_what_is_within_is_not_outside() {
        for (var value : List.of("-0.001", "99999.001", "0.0001"))
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Measured(Measurement.WEIGHT, new BigDecimal(value)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutsideLimits(Measurement.WEIGHT, BigDecimal.ONE, BigDecimal.ONE, null));
    }

    private static ComponentProcessed plasma(int volumeMl) {
        var red = origin();
        var product = new ProductCode("DFF01000");
        return new ComponentProcessed(
                new ComponentId(red.donation(), product),
                red.donation(),
                product,
                ComponentKind.PLASMA,
                volumeMl,
                red.collectedAt(),
                red.processedAt(),
                red.expiresAt(),
                red.specifications(),
                null);
    }
}
