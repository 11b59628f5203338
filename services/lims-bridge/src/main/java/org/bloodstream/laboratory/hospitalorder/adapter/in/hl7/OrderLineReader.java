package org.bloodstream.laboratory.hospitalorder.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.group.OMB_O27_ORDER;
import ca.uhn.hl7v2.model.v251.segment.BPO;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.hospitalorder.domain.AskedLine;
import org.bloodstream.laboratory.hospitalorder.domain.OrderedProduct;
import org.bloodstream.laboratory.message.ServiceCode;

/** One BPO with its OBX: a line of the order. */
final class OrderLineReader {
    private static final String ISBT = "IBT0001";
    private static final String LOCAL = "L";

    private final FieldErrors errors;
    private final OMB_O27_ORDER order;
    private final BPO bpo;
    private final int line;
    private final ComponentCatalogue catalogue;
    private final AskedOfUnits asked;

    /** @param observations OBX of the lines before, as ERR-2 counts them through the message */
    OrderLineReader(FieldErrors errors, OMB_O27_ORDER order, int line, int observations, ComponentCatalogue catalogue) {
        this.errors = errors;
        this.order = order;
        this.bpo = order.getBPO();
        this.line = line;
        this.catalogue = catalogue;
        this.asked = new AskedOfUnits(errors, order, new Place("BPO", line, 2), observations);
    }

    /** Empty when something in it is wrong, which then is among the errors. */
    Optional<AskedLine> line() {
        var ordered = ordered();
        var requirements =
                new RequirementsReader(errors, bpo, place(3)).requirements(ordered.map(OrderedProduct::kind));
        var quantity = quantity();
        asked.read();
        var group = asked.group();
        if (errors.any()) return Optional.empty();
        requirements.addAll(ordered.orElseThrow().requirements());
        return Optional.of(new AskedLine(
                line,
                ordered.orElseThrow().kind(),
                group.orElseThrow(),
                quantity.orElseThrow(),
                requirements,
                asked.antigensAbsent(),
                asked.maximumAgeDays().orElse(null)));
    }

    int lastObservation() {
        return asked.lastObservation();
    }

    private Optional<OrderedProduct> ordered() {
        var code = Fields.text(bpo, 2);
        var system = Fields.text(bpo, 2, 3).orElse("");
        if (code.isEmpty()) {
            errors.missing(place(2), "component-code-missing", "What is ordered is required");
            return Optional.empty();
        }
        return switch (system) {
            case ISBT ->
                errors.reading(place(2), () -> new ProductCode(code.get())).flatMap(this::ofProduct);
            case LOCAL -> ofKind(code.get());
            default -> unknown("component-code-unknown", "The code is a product code (IBT0001) or a kind (L)");
        };
    }

    private Optional<OrderedProduct> ofKind(String code) {
        var kind = Arrays.stream(ComponentKind.values())
                .filter(each -> ServiceCode.of(each).name().equals(code))
                .findFirst();
        return kind.isPresent()
                ? kind.map(one -> new OrderedProduct(one, Set.of()))
                : unknown("component-code-unknown", "This code is no kind of component here");
    }

    private Optional<OrderedProduct> ofProduct(ProductCode product) {
        var ordered = OrderedProduct.of(product);
        if (ordered.isPresent()) return ordered;
        var known =
                catalogue.specifications().stream().anyMatch(each -> each.code().equals(product.descriptionCode()));
        return known
                ? unknown(
                        "product-not-ordered", "An order cannot say what this code does: order its kind, or telephone")
                : unknown("product-unknown", "This product is not in the blood service's catalogue");
    }

    private Optional<Integer> quantity() {
        var text = Fields.text(bpo, 4).orElse("");
        for (var timing : PriorityReader.timings(order))
            if (!Fields.text(timing.getTQ1(), 2).orElse(text).equals(text))
                errors.add(place(4), Hl7Error.TABLE_VALUE, "quantities-differ", "TQ1-2 and BPO-4 are the same number");
        return errors.reading(place(4), () -> quantity(text));
    }

    private static int quantity(String text) {
        UnreadableCodeException.refuseIf(
                !text.matches("\\d{1,6}"), "quantity-malformed", "The quantity is a whole number of units");
        int quantity = Integer.parseInt(text);
        UnreadableCodeException.refuseIf(
                quantity < 1 || quantity > AskedLine.MOST_UNITS,
                "quantity-out-of-range",
                "A line is for 1 to 200 units");
        return quantity;
    }

    private <T> Optional<T> unknown(String code, String message) {
        errors.add(place(2), Hl7Error.TABLE_VALUE, code, message);
        return Optional.empty();
    }

    private Place place(int field) {
        return new Place("BPO", line, field);
    }
}
