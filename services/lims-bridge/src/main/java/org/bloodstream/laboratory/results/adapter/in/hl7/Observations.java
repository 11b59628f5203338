package org.bloodstream.laboratory.results.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.segment.OBX;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;

/** The OBX segments of one OBR by what they observe (OBX-3). */
final class Observations {
    /** Table 0085: final, and corrected. Anything else is no result to rely on. */
    private static final Set<String> RELIABLE = Set.of("F", "C");

    private final FieldErrors errors;
    private final Map<String, Observation> byCode = new LinkedHashMap<>();

    /** @param obx which OBX of the message, from 1 */
    record Observation(OBX segment, int obx) {
        Place place(int field) {
            return new Place("OBX", obx, field);
        }

        /** First component of the value. */
        Optional<String> value() {
            return Fields.text(segment, 5);
        }
    }

    Observations(FieldErrors errors) {
        this.errors = errors;
    }

    void add(OBX segment, int obx) {
        Fields.text(segment, 3).ifPresent(code -> add(code, new Observation(segment, obx)));
    }

    private void add(String code, Observation observation) {
        if (byCode.putIfAbsent(code, observation) != null)
            errors.add(
                    observation.place(3),
                    Hl7Error.DUPLICATE_KEY,
                    "observation-repeated",
                    "Observed twice for one order");
    }

    boolean anyOf(Set<String> codes) {
        return codes.stream().anyMatch(byCode::containsKey);
    }

    /** Empty when it was not observed, or when its status says that it is not to be relied on, which is an error. */
    Optional<Observation> find(String code) {
        return Optional.ofNullable(byCode.get(code)).filter(this::isReliable);
    }

    private boolean isReliable(Observation observation) {
        if (RELIABLE.contains(Fields.text(observation.segment(), 11).orElse(""))) return true;
        var place = observation.place(11);
        if (!errors.has(place))
            errors.add(
                    place,
                    Hl7Error.TABLE_VALUE,
                    "result-status-unsupported",
                    "Only final (F) and corrected (C) results are taken");
        return false;
    }
}
