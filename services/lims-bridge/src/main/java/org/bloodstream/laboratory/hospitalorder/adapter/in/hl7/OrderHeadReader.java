package org.bloodstream.laboratory.hospitalorder.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.group.OMB_O27_ORDER;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.hospitalorder.domain.PlacerNumber;
import org.bloodstream.laboratory.hospitalorder.domain.Urgency;

/** What every line of an order has to say alike, as it is the order's. */
final class OrderHeadReader {
    private final FieldErrors errors;
    private final List<OMB_O27_ORDER> orders;

    OrderHeadReader(FieldErrors errors, List<OMB_O27_ORDER> orders) {
        this.errors = errors;
        this.orders = orders;
    }

    Optional<OrderControl> control() {
        return alike("ORC", 1, this::control, "order-control-differs");
    }

    Optional<PlacerNumber> number() {
        return alike("ORC", 2, this::number, "one-order-per-message");
    }

    Optional<Site> site() {
        return alike("BPO", 11, this::site, "site-differs");
    }

    Optional<Instant> neededBy() {
        return alike("BPO", 7, (order, place) -> errors.instant(order.getBPO(), place), "needed-at-differs");
    }

    Optional<Urgency> urgency() {
        return alike(
                "ORC", 7, (order, place) -> new PriorityReader(errors, order, place).urgency(), "priority-differs");
    }

    private Optional<OrderControl> control(OMB_O27_ORDER order, Place place) {
        var control = OrderControl.of(Fields.text(order.getORC(), 1).orElse(""));
        if (control.isEmpty())
            errors.add(
                    place,
                    Hl7Error.TABLE_VALUE,
                    "order-control-unsupported",
                    "New orders (NW) and cancellations (CA) are taken here");
        return control;
    }

    private Optional<PlacerNumber> number(OMB_O27_ORDER order, Place place) {
        var text = Fields.text(order.getORC(), 2);
        if (text.isEmpty()) errors.missing(place, "order-number-missing", "The order's number is required");
        return text.flatMap(number -> errors.reading(place, () -> new PlacerNumber(number)));
    }

    private Optional<Site> site(OMB_O27_ORDER order, Place place) {
        var text = Fields.text(order.getBPO(), 11, 4);
        if (text.isEmpty()) errors.missing(place, "site-missing", "BPO-11.4 is the site where the units go");
        return text.flatMap(site -> errors.reading(place, () -> new Site(site)));
    }

    /** The first line's; another that says otherwise is an error of its own. */
    private <T> Optional<T> alike(
            String segment, int field, BiFunction<OMB_O27_ORDER, Place, Optional<T>> read, String code) {
        var first = Place.of(segment, field);
        var said = read.apply(orders.getFirst(), first);
        for (var index = 1; index < orders.size(); index++) {
            var place = new Place(segment, index + 1, field);
            var other = read.apply(orders.get(index), place);
            if (!other.equals(said) && !errors.has(place) && !errors.has(first))
                errors.add(place, Hl7Error.TABLE_VALUE, code, "One message is one order, and its lines say this alike");
        }
        return said;
    }
}
