package org.bloodstream.laboratory.testing.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.segment.MSH;
import java.time.Instant;
import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;

/**
 * What every report has from its message.
 *
 * @param message MSH-10
 * @param reportedAt MSH-7; empty when it is wrong, which then is among the errors
 */
record Envelope(String message, Optional<Instant> reportedAt) {

    static Envelope of(MSH msh, FieldErrors errors) {
        var place = Place.of("MSH", 7);
        var at = errors.instant(msh, place);
        if (at.isEmpty() && !errors.has(place))
            errors.missing(place, "report-time-missing", "When it was reported is required");
        return new Envelope(Fields.text(msh, 10).orElse(""), at);
    }
}
