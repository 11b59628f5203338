package org.bloodstream.records.requests.adapter.in.hl7;

import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.v251.segment.MSH;
import ca.uhn.hl7v2.model.v251.segment.ORC;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.records.requests.domain.OrderNumber;

/** ORC of an order: only new orders are taken, so that a cancellation is never mistaken for one. */
final class OrderReader {
    private static final String NEW = "NW";

    private final FieldErrors errors;
    private final Set<OrderNumber> seen = new HashSet<>();

    OrderReader(FieldErrors errors) {
        this.errors = errors;
    }

    /** @param sequence which ORC of the message, from 1 */
    Optional<OrderNumber> number(ORC orc, int sequence) {
        if (!Fields.text(orc, 1).orElse("").equals(NEW)) {
            var place = new Place("ORC", sequence, 1);
            errors.add(place, Hl7Error.TABLE_VALUE, "order-control-unsupported", "Only new orders (NW) are taken here");
        }
        return placerNumber(orc, sequence).filter(number -> isFirst(number, sequence));
    }

    Optional<OrderNumber> placerNumber(ORC orc, int sequence) {
        var place = new Place("ORC", sequence, 2);
        var text = Fields.text(orc, 2);
        if (text.isEmpty()) errors.missing(place, "order-number-missing", "The order number is required");
        return text.flatMap(number -> errors.reading(place, () -> new OrderNumber(number)));
    }

    /** ORC-9, or the message's own time. */
    Optional<Instant> requestedAt(ORC orc, int sequence, MSH msh) {
        var place = new Place("ORC", sequence, 9);
        return errors.instant(orc, place)
                .or(() -> errors.has(place) ? Optional.empty() : required(msh, Place.of("MSH", 7)));
    }

    private Optional<Instant> required(Segment segment, Place place) {
        var at = errors.instant(segment, place);
        if (at.isEmpty() && !errors.has(place)) {
            errors.missing(place, "request-time-missing", "When it was requested is required");
        }
        return at;
    }

    private boolean isFirst(OrderNumber number, int sequence) {
        if (seen.add(number)) return true;
        var place = new Place("ORC", sequence, 2);
        errors.add(
                place, Hl7Error.DUPLICATE_KEY, "order-number-repeated", "Two orders of this message have one number");
        return false;
    }
}
