package org.bloodstream.production.process.adapter.in.http;

import java.math.BigDecimal;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.jspecify.annotations.Nullable;

/**
 * A value outside its limits.
 *
 * @param unit of all three
 */
public record OutsideValue(
        Measurement measurement,
        String unit,
        BigDecimal value,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {

    public static List<OutsideValue> of(List<OutsideLimits> outside) {
        return outside.stream()
                .map(each -> new OutsideValue(
                        each.measurement(), each.measurement().unit(), each.value(), each.minimum(), each.maximum()))
                .toList();
    }

    /** Of this unit, among those that were measured. */
    public static List<OutsideValue> of(ComponentId component, List<ComponentMeasured> measured) {
        return of(measured.stream()
                .filter(each -> each.component().equals(component))
                .flatMap(each -> each.outside().stream())
                .toList());
    }
}
