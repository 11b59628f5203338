package org.bloodstream.laboratory.results.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.group.ORU_R01_ORDER_OBSERVATION;
import ca.uhn.hl7v2.model.v251.segment.MSH;
import java.time.Instant;
import java.util.Optional;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.exchange.fields.Facilities;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Place;

/** Where and when results come from: the message, its OBR and its SPM. */
record Origin(MSH msh, ORU_R01_ORDER_OBSERVATION order, int obr) {

    /** MSH-4. */
    Optional<OdsCode> laboratory(FieldErrors errors) {
        return Facilities.sender(msh, errors);
    }

    /** The hospital that the results are for: whom the message tells, or whose own laboratory it is. */
    Optional<OdsCode> organisation() {
        var message = msh.getMessage();
        return Facilities.receiving(message).or(() -> Facilities.sending(message));
    }

    Place place(int field) {
        return new Place("OBR", obr, field);
    }

    /** OBR-22, or the message's own time. */
    Optional<Instant> reportedAt(FieldErrors errors) {
        var place = place(22);
        return errors.instant(order.getOBR(), place).or(() -> errors.has(place) ? Optional.empty() : sentAt(errors));
    }

    private Optional<Instant> sentAt(FieldErrors errors) {
        var place = Place.of("MSH", 7);
        var at = errors.instant(msh, place);
        if (at.isEmpty() && !errors.has(place))
            errors.missing(place, "report-time-missing", "When it was reported is required");
        return at;
    }

    /** OBR-7: when the sample was taken. */
    Optional<Instant> takenAt(FieldErrors errors) {
        return errors.instant(order.getOBR(), place(7));
    }
}
