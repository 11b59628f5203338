package org.bloodstream.records.requests.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.message.OMB_O27;
import ca.uhn.hl7v2.model.v251.segment.BPO;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.records.patients.adapter.in.hl7.LocationReader;
import org.bloodstream.records.requests.domain.ComponentAskedFor;
import org.bloodstream.records.requests.domain.Requirement;
import org.bloodstream.records.requests.domain.TransfusionOrder;

/** OMB^O27: components asked for, one BPO for each order. */
final class ComponentOrders {
    private final FieldErrors errors;
    private final OrderReader orders;

    ComponentOrders(FieldErrors errors) {
        this.errors = errors;
        this.orders = new OrderReader(errors);
    }

    List<TransfusionOrder> read(OMB_O27 message) {
        return IntStream.range(0, message.getORDERReps())
                .mapToObj(index -> read(message, index))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TransfusionOrder> read(OMB_O27 message, int index) {
        var orc = message.getORDER(index).getORC();
        var bpo = message.getORDER(index).getBPO();
        int sequence = index + 1;
        var number = orders.number(orc, sequence);
        var requestedAt = orders.requestedAt(orc, sequence, message.getMSH());
        var component = component(bpo, sequence);
        var requirements = requirements(bpo, sequence);
        var quantity = quantity(bpo, sequence);
        var indication = indication(bpo, sequence);
        var neededAt = errors.instant(bpo, place(sequence, 7));
        var location = new LocationReader(errors).read(bpo, place(sequence, 11));
        var consent = consent(bpo, sequence);
        if (errors.any()) return Optional.empty();
        requirements.addAll(component.orElseThrow().requirements());
        return Optional.of(new TransfusionOrder(
                number.orElseThrow(),
                component.orElseThrow().kind(),
                quantity.orElseThrow(),
                requirements,
                indication.orElse(null),
                neededAt.orElse(null),
                location.orElse(null),
                consent.orElse(null),
                requestedAt.orElseThrow()));
    }

    private Optional<ComponentAskedFor> component(BPO bpo, int sequence) {
        var code = Fields.text(bpo, 2).orElse("");
        var component = Fields.text(bpo, 2, 3).orElse("").equals("SCT")
                ? ComponentAskedFor.ofSnomed(code)
                : ComponentAskedFor.ofHl7(code);
        if (component.isEmpty()) {
            unknown(
                    place(sequence, 2),
                    "component-code-unknown",
                    "This component code is not in the regional catalogue");
        }
        return component;
    }

    private Set<Requirement> requirements(BPO bpo, int sequence) {
        Set<Requirement> requirements = new HashSet<>();
        for (var repetition : Fields.repetitions(bpo, 3)) {
            var requirement = Fields.component(repetition, 1).flatMap(Requirement::ofHl7);
            requirement.ifPresent(requirements::add);
            if (requirement.isEmpty()) {
                unknown(place(sequence, 3), "requirement-unknown", "This requirement is not in table 0508");
            }
        }
        return requirements;
    }

    private Optional<Integer> quantity(BPO bpo, int sequence) {
        return errors.reading(
                place(sequence, 4), () -> quantity(Fields.text(bpo, 4).orElse("")));
    }

    private static int quantity(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new UnreadableCodeException("quantity-malformed", "The quantity is a whole number of units");
        }
        return TransfusionOrder.requireQuantity(Integer.parseInt(text));
    }

    /** The first, where several are given. */
    private Optional<String> indication(BPO bpo, int sequence) {
        return Fields.text(bpo, 13)
                .flatMap(code -> errors.reading(place(sequence, 13), () -> TransfusionOrder.requireIndication(code)));
    }

    private Optional<Boolean> consent(BPO bpo, int sequence) {
        return Fields.text(bpo, 14).flatMap(code -> switch (code) {
            case "Y" -> Optional.of(true);
            case "N" -> Optional.of(false);
            default -> unknown(place(sequence, 14), "consent-unknown", "Consent is Y or N");
        });
    }

    private <T> Optional<T> unknown(Place place, String code, String message) {
        errors.add(place, Hl7Error.TABLE_VALUE, code, message);
        return Optional.empty();
    }

    private static Place place(int sequence, int field) {
        return new Place("BPO", sequence, field);
    }
}
