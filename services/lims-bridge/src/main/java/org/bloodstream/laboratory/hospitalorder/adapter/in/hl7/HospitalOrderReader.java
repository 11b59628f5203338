package org.bloodstream.laboratory.hospitalorder.adapter.in.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.group.OMB_O27_ORDER;
import ca.uhn.hl7v2.model.v251.message.OMB_O27;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.exchange.fields.Facilities;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.hospitalorder.domain.AskedLine;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent.HospitalOrderCancellationSent;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent.HospitalOrderSent;
import org.bloodstream.laboratory.hospitalorder.domain.OrderMessage;

/** Reads an order of a hospital's laboratory out of an OMB^O27: all of it, or nothing. One message is one order. */
final class HospitalOrderReader {
    private static final int MOST_LINES = 200;

    private final FieldErrors errors;
    private final OMB_O27 message;
    private final ComponentCatalogue catalogue;

    HospitalOrderReader(FieldErrors errors, OMB_O27 message, ComponentCatalogue catalogue) {
        this.errors = errors;
        this.message = message;
        this.catalogue = catalogue;
    }

    /**
     * @param sender MSH-3 and MSH-4
     * @return empty when something in it is wrong, which then is among the errors
     */
    Optional<OrderMessage> read(String sender) {
        refuseNames();
        var orders = orders();
        var head = new OrderHeadReader(errors, orders);
        var hospital = hospital();
        var sentAt = sentAt();
        var number = head.number();
        var control = head.control();
        if (control.equals(Optional.of(OrderControl.CANCEL)))
            return errors.any()
                    ? Optional.empty()
                    : Optional.of(new OrderMessage.Cancelled(
                            new HospitalOrderCancellationSent(
                                    HospitalOrderEvent.numbered(sender, number.orElseThrow()),
                                    hospital.orElseThrow(),
                                    number.orElseThrow(),
                                    controlId(),
                                    sentAt.orElseThrow()),
                            orders.size()));
        var site = head.site();
        var urgency = head.urgency();
        var neededBy = head.neededBy();
        var lines = lines(orders);
        if (errors.any()) return Optional.empty();
        return Optional.of(new OrderMessage.Ordered(new HospitalOrderSent(
                HospitalOrderEvent.numbered(sender, number.orElseThrow()),
                hospital.orElseThrow(),
                number.orElseThrow(),
                site.orElseThrow(),
                urgency.orElseThrow(),
                neededBy.orElse(null),
                lines,
                controlId(),
                sentAt.orElseThrow())));
    }

    /** An order is for stock. A request for a patient is the hospital's own laboratory's. */
    private void refuseNames() {
        try {
            if (!message.getPATIENT().isEmpty())
                errors.add(
                        Place.of("PID", 0),
                        Hl7Error.SEGMENT_SEQUENCE,
                        "person-named",
                        "An order to the blood service is for stock and names nobody");
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<OMB_O27_ORDER> orders() {
        try {
            var orders = message.getORDERAll();
            if (orders.size() <= MOST_LINES) return orders;
            errors.add(Place.of("ORC", 0), Hl7Error.TOO_LONG, "order-too-large", "An order has at most 200 lines");
            return orders.subList(0, 1);
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<OdsCode> hospital() {
        var hospital = Facilities.sending(message);
        if (hospital.isEmpty())
            errors.add(
                    Place.of("MSH", 4),
                    Hl7Error.UNKNOWN_KEY,
                    "hospital-unknown",
                    "MSH-4 is the code of the hospital that orders");
        return hospital;
    }

    private Optional<Instant> sentAt() {
        var place = Place.of("MSH", 7);
        var at = errors.instant(message.getMSH(), place);
        if (at.isEmpty() && !errors.has(place))
            errors.missing(place, "order-time-missing", "When it was ordered is required");
        return at;
    }

    private List<AskedLine> lines(List<OMB_O27_ORDER> orders) {
        var lines = new ArrayList<AskedLine>();
        var observations = 0;
        for (var index = 0; index < orders.size(); index++) {
            var reader = new OrderLineReader(errors, orders.get(index), index + 1, observations, catalogue);
            reader.line().ifPresent(lines::add);
            observations = reader.lastObservation();
        }
        return lines;
    }

    private String controlId() {
        return Fields.text(message.getMSH(), 10).orElse("");
    }
}
