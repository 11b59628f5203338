package org.bloodstream.records.requests.adapter.in.hl7;

import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.v251.message.OML_O21;
import ca.uhn.hl7v2.model.v251.message.ORM_O01;
import ca.uhn.hl7v2.model.v251.segment.MSH;
import ca.uhn.hl7v2.model.v251.segment.OBR;
import ca.uhn.hl7v2.model.v251.segment.ORC;
import ca.uhn.hl7v2.model.v251.segment.SPM;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.records.requests.domain.ScreenOrder;
import org.jspecify.annotations.Nullable;

/** OML^O21 and the older ORM^O01: a group and screen, or a crossmatch, which begins with one. */
final class ScreenOrders {
    /** Local codes, and LOINC for the ABO and Rh panel. */
    private static final Set<String> TESTS = Set.of("GS", "XM", "34530-6");

    private static final int LONGEST_SAMPLE = 22;

    private final FieldErrors errors;
    private final OrderReader orders;

    ScreenOrders(FieldErrors errors) {
        this.errors = errors;
        this.orders = new OrderReader(errors);
    }

    /** Empty elements never: what is wrong is among the errors. */
    List<ScreenOrder> read(Message message) {
        return switch (message) {
            case OML_O21 order -> read(order);
            case ORM_O01 order -> read(order);
            default -> throw new IllegalArgumentException("not an order for a group and screen");
        };
    }

    private List<ScreenOrder> read(OML_O21 message) {
        return IntStream.range(0, message.getORDERReps())
                .mapToObj(index -> {
                    var order = message.getORDER(index);
                    var request = order.getOBSERVATION_REQUEST();
                    var specimen = request.getSPECIMENReps() == 0
                            ? null
                            : request.getSPECIMEN(0).getSPM();
                    return read(message.getMSH(), order.getORC(), request.getOBR(), specimen, index + 1);
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private List<ScreenOrder> read(ORM_O01 message) {
        return IntStream.range(0, message.getORDERReps())
                .mapToObj(index -> {
                    var order = message.getORDER(index);
                    return read(
                            message.getMSH(),
                            order.getORC(),
                            order.getORDER_DETAIL().getOBR(),
                            null,
                            index + 1);
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ScreenOrder> read(MSH msh, ORC orc, OBR obr, @Nullable SPM spm, int sequence) {
        var number = orders.number(orc, sequence);
        var at = orders.requestedAt(orc, sequence, msh);
        checkTest(obr, new Place("OBR", sequence, 4));
        var sample = spm == null ? Optional.<String>empty() : sample(spm, new Place("SPM", sequence, 2));
        return number.flatMap(n -> at.map(time -> new ScreenOrder(n, sample.orElse(null), time)));
    }

    private void checkTest(OBR obr, Place place) {
        if (TESTS.contains(Fields.text(obr, 4).orElse(""))) return;
        errors.add(
                place,
                Hl7Error.TABLE_VALUE,
                "test-unknown",
                "Only group and screen (GS) and crossmatch (XM) are taken");
    }

    private Optional<String> sample(SPM spm, Place place) {
        return Fields.text(spm, 2).flatMap(sample -> errors.reading(place, () -> bounded(sample)));
    }

    private static String bounded(String sample) {
        if (sample.length() <= LONGEST_SAMPLE) return sample;
        throw new UnreadableCodeException("sample-number-too-long", "A sample number has at most 22 characters");
    }
}
