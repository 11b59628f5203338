package org.bloodstream.production.stock;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.stock.domain.AgeBand;
import org.bloodstream.production.stock.domain.Stock;
import org.bloodstream.production.stock.domain.Stock.Count;
import org.bloodstream.production.stock.domain.Stock.GroupStock;
import org.bloodstream.production.stock.domain.StockAlert.State;
import org.bloodstream.production.stock.domain.StockStatus;

/** The stock as it stood at {@code asOf}. */
record StockView(Instant asOf, List<Group> groups, List<Line> counts) {
    private static final Comparator<Line> IN_ORDER = Comparator.comparing(Line::kind)
            .thenComparing(line -> line.group().map(BloodGroup::inWords).orElse(""))
            .thenComparing(Line::status)
            .thenComparing(Line::age)
            .thenComparing(line -> line.product().value())
            .thenComparing(line -> line.site().map(Site::value).orElse(""));

    /**
     * @param dailyDemand units a day, to one decimal; absent when not known, as is {@code daysOfCover}
     * @param source of the level
     */
    record Group(
            ComponentKind kind,
            BloodGroup group,
            int available,
            int minimum,
            Optional<Double> dailyDemand,
            Optional<Double> daysOfCover,
            int expiringSoon,
            int likelyToExpire,
            State state,
            String reason,
            String source) {

        static Group of(GroupStock stock) {
            return new Group(
                    stock.level().kind(),
                    stock.level().group(),
                    stock.cover().available(),
                    stock.level().minimum(),
                    tenths(stock.cover().dailyDemand()),
                    tenths(stock.cover().days()),
                    stock.expiringSoon(),
                    stock.likelyToExpire(),
                    stock.alert().state(),
                    stock.alert().reason(),
                    stock.level().source());
        }
    }

    /** @param site absent when nobody said where it stands */
    record Line(
            Optional<Site> site,
            ComponentKind kind,
            ProductCode product,
            Optional<BloodGroup> group,
            StockStatus status,
            AgeBand age,
            int units) {

        static Line of(Count count) {
            var of = count.of();
            return new Line(of.site(), of.kind(), of.product(), of.group(), of.status(), of.age(), count.units());
        }
    }

    static StockView of(Stock stock, Instant asOf) {
        return new StockView(
                asOf,
                stock.groups().stream().map(Group::of).toList(),
                stock.counts().stream().map(Line::of).sorted(IN_ORDER).toList());
    }

    /** Rounded down, so that cover is never said to be more than it is. */
    private static Optional<Double> tenths(OptionalDouble value) {
        return value.isPresent() ? Optional.of(Math.floor(value.getAsDouble() * 10) / 10) : Optional.empty();
    }
}
