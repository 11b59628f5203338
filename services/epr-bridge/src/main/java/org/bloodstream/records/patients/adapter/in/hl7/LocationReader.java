package org.bloodstream.records.patients.adapter.in.hl7;

import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Type;
import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.records.patients.domain.Location;

/** A location of type PL: point of care, room, bed, facility. */
public final class LocationReader {
    private final FieldErrors errors;

    public LocationReader(FieldErrors errors) {
        this.errors = errors;
    }

    /** Empty when the field names no ward, or when it is wrong, which then is among the errors. */
    public Optional<Location> read(Segment segment, Place place) {
        return Fields.first(segment, place.field())
                .filter(pl -> Fields.component(pl, 1).isPresent())
                .flatMap(pl -> errors.reading(place, () -> location(pl)));
    }

    private static Location location(Type pl) {
        return Location.of(
                Fields.component(pl, 1).orElseThrow(),
                Fields.component(pl, 2).orElse(null),
                Fields.component(pl, 3).orElse(null),
                Fields.component(pl, 4).orElse(null));
    }
}
