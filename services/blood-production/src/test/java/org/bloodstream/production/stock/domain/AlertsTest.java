package org.bloodstream.production.stock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;

/** What holds of the alert of any stock. */
class AlertsTest {
    private static final StockLevel LEVEL =
            new StockLevel(ComponentKind.RED_CELLS, new BloodGroup(Abo.O, RhD.POSITIVE), 10, 2, 1, "test");

    @Property
    void more_units_never_make_it_worse_and_more_demand_never_better(
            @ForAll @IntRange(max = 50) int units,
            @ForAll @IntRange(max = 20) int more,
            @ForAll @DoubleRange(min = 0.1, max = 30) double perDay,
            @ForAll @DoubleRange(min = 0, max = 20) double extra) {
        assertThat(alert(units + more, OptionalDouble.of(perDay)))
                .isGreaterThanOrEqualTo(alert(units, OptionalDouble.of(perDay)));
        assertThat(alert(units, OptionalDouble.of(perDay + extra)))
                .isLessThanOrEqualTo(alert(units, OptionalDouble.of(perDay)));
    }

    private static StockAlert.State alert(int units, OptionalDouble perDay) {
        return StockAlert.of(LEVEL, new Cover(units, perDay)).state();
    }
}
