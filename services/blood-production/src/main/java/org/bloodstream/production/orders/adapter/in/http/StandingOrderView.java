package org.bloodstream.production.orders.adapter.in.http;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.domain.OrderLine;
import org.bloodstream.production.orders.domain.StandingOrder;
import org.bloodstream.production.orders.domain.StandingOrderNumber;

/** A standing order as it stands. */
record StandingOrderView(
        StandingOrderNumber standingOrder,
        OdsCode hospital,
        Site site,
        Set<DayOfWeek> weekdays,
        LocalDate from,
        Optional<LocalDate> until,
        StandingOrder.State state,
        List<Line> lines) {

    record Line(
            int line,
            ComponentKind kind,
            BloodGroup group,
            int quantity,
            Set<Requirement> requirements,
            Set<Antigen> antigensAbsent,
            Optional<Integer> maximumAgeDays) {
        static Line of(OrderLine line) {
            return new Line(
                    line.line(),
                    line.kind(),
                    line.group(),
                    line.quantity(),
                    line.requirements(),
                    line.antigensAbsent(),
                    Optional.ofNullable(line.maximumAgeDays()));
        }
    }

    static StandingOrderView of(StandingOrder order) {
        var terms = order.terms();
        return new StandingOrderView(
                terms.standingOrder(),
                terms.hospital(),
                terms.site(),
                terms.weekdays(),
                terms.from(),
                Optional.ofNullable(terms.until()),
                order.state(),
                terms.lines().stream().map(Line::of).toList());
    }
}
