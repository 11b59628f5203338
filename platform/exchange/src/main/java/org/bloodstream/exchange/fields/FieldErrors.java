package org.bloodstream.exchange.fields;

import ca.uhn.hl7v2.model.Segment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.exchange.hl7.TimeStamps;

/** Everything that is wrong with one message, field by field; a reader goes on after an error to find the next. */
public final class FieldErrors {
    private final List<FieldError> errors = new ArrayList<>();

    /** @param hl7Code table 0357, see {@link Hl7Error} */
    public void add(Place place, int hl7Code, String code, String message) {
        errors.add(new FieldError(place.segment(), place.sequence(), place.field(), hl7Code, code, message));
    }

    public void add(Place place, int hl7Code, Objection objection) {
        add(place, hl7Code, objection.code(), objection.message());
    }

    public void missing(Place place, String code, String message) {
        add(place, Hl7Error.REQUIRED_MISSING, code, message);
    }

    /** Reads a value whose form is checked; a wrong form is an error of this field (102, or 104 when too long). */
    public <T> Optional<T> reading(Place place, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (UnreadableCodeException e) {
            int code = e.code().endsWith("-too-long") ? Hl7Error.TOO_LONG : Hl7Error.DATA_TYPE;
            add(place, code, e.code(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Empty when the field is, or when it is no instant: one without an offset is none, because an hour may decide. */
    public Optional<Instant> instant(Segment segment, Place place) {
        var text = Fields.text(segment, place.field());
        var instant = text.flatMap(TimeStamps::instant);
        if (text.isPresent() && instant.isEmpty()) {
            add(
                    place,
                    Hl7Error.DATA_TYPE,
                    "timestamp-malformed",
                    "A time is YYYYMMDDHHMM[SS] with its offset from UTC");
        }
        return instant;
    }

    public boolean any() {
        return !errors.isEmpty();
    }

    /** Whether this field is known to be wrong already. */
    public boolean has(Place place) {
        return errors.stream()
                .anyMatch(error -> new Place(error.segment(), error.sequence(), error.field()).equals(place));
    }

    /** AA; what was noted are warnings. */
    public Acceptance accepted() {
        return new Acceptance.Accepted(errors);
    }

    /** AE with every error; only when there is one. */
    public Acceptance refused() {
        return new Acceptance.Refused(errors);
    }
}
