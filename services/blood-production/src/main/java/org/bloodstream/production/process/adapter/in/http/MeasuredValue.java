package org.bloodstream.production.process.adapter.in.http;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import org.bloodstream.production.component.domain.Measured;
import org.bloodstream.production.component.domain.Measurement;
import org.jspecify.annotations.Nullable;

/** @param value in the unit of the measurement */
public record MeasuredValue(
        @NotNull Measurement measurement,

        @NotNull @PositiveOrZero @DecimalMax("99999") @Digits(integer = 5, fraction = 3)
        BigDecimal value) {

    public static List<Measured> all(@Nullable List<MeasuredValue> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .map(each -> new Measured(each.measurement(), each.value()))
                        .toList();
    }
}
