package org.bloodstream.records.patients.adapter.in.hl7;

import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.v251.segment.EVN;
import ca.uhn.hl7v2.model.v251.segment.PV1;
import java.time.Instant;
import java.util.Optional;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.exchange.fields.Facilities;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.records.patients.domain.Happening;
import org.bloodstream.records.patients.domain.Location;
import org.jspecify.annotations.Nullable;

/** EVN and PV1 of an ADT message: what happened, where and when. */
final class HappeningReader {
    private static final int LONGEST_VISIT = 20;

    private final Message message;
    private final FieldErrors errors;

    HappeningReader(Message message, FieldErrors errors) {
        this.message = message;
        this.errors = errors;
    }

    /** @param type e.g. {@code ADT^A01}; those that say nothing but who somebody is: A08, A28, A31 */
    Optional<Happening> read(String type) {
        return switch (type) {
            case "ADT^A01" -> admitted();
            case "ADT^A02" -> transferred();
            case "ADT^A03" -> visitTime(45).map(at -> new Happening.Discharged(organisation(), at));
            case "ADT^A04" -> eventTime().map(at -> new Happening.Attended(organisation(), at));
            default -> eventTime().map(Happening.Identified::new);
        };
    }

    /** EVN-6 is when it happened, EVN-2 when it was recorded. */
    Optional<Instant> eventTime() {
        var evn = Fields.segment(message, "EVN", EVN.class);
        var at = evn.flatMap(segment ->
                errors.instant(segment, Place.of("EVN", 6)).or(() -> errors.instant(segment, Place.of("EVN", 2))));
        if (at.isEmpty() && !errors.has(Place.of("EVN", 2)) && !errors.has(Place.of("EVN", 6))) {
            errors.missing(Place.of("EVN", 2), "event-time-missing", "When it happened is required");
        }
        return at;
    }

    private Optional<Happening> admitted() {
        var location = location();
        var visit = visit();
        return visitTime(44)
                .flatMap(at ->
                        location.map(place -> new Happening.Admitted(place, visit.orElse(null), organisation(), at)));
    }

    private Optional<Happening> transferred() {
        var location = location();
        var from = visitSegment().flatMap(pv1 -> new LocationReader(errors).read(pv1, Place.of("PV1", 6)));
        return eventTime()
                .flatMap(at ->
                        location.map(place -> new Happening.Transferred(place, from.orElse(null), organisation(), at)));
    }

    private @Nullable OdsCode organisation() {
        return Facilities.sending(message).orElse(null);
    }

    private Optional<Location> location() {
        var place = Place.of("PV1", 3);
        var location = visitSegment().flatMap(pv1 -> new LocationReader(errors).read(pv1, place));
        if (location.isEmpty() && !errors.has(place)) {
            errors.missing(place, "location-missing", "The ward is required");
        }
        return location;
    }

    private Optional<String> visit() {
        return visitSegment()
                .flatMap(pv1 -> Fields.text(pv1, 19))
                .flatMap(visit -> errors.reading(Place.of("PV1", 19), () -> bounded(visit)));
    }

    private static String bounded(String visit) {
        if (visit.length() > LONGEST_VISIT) {
            throw new UnreadableCodeException("visit-too-long", "A visit number has at most 20 characters");
        }
        return visit;
    }

    /** PV1-44 and PV1-45 are the visit's own times; without them the event's time counts. */
    private Optional<Instant> visitTime(int field) {
        return visitSegment()
                .flatMap(pv1 -> errors.instant(pv1, Place.of("PV1", field)))
                .or(this::eventTime);
    }

    private Optional<PV1> visitSegment() {
        return Fields.segment(message, "PV1", PV1.class);
    }
}
