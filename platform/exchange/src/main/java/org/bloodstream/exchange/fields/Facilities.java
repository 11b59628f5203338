package org.bloodstream.exchange.fields;

import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.v251.segment.MSH;
import java.util.Optional;
import org.bloodstream.blood.organisation.OdsCode;

/** Which hospital a message is from, or for; empty when its header names the region, or no code. */
public final class Facilities {
    private static final int SENDING = 4;
    private static final int RECEIVING = 6;

    private Facilities() {}

    /** MSH-4. */
    public static Optional<OdsCode> sending(Message message) {
        return hospital(message, SENDING);
    }

    /** MSH-6. */
    public static Optional<OdsCode> receiving(Message message) {
        return hospital(message, RECEIVING);
    }

    /** MSH-4 as the organisation that it has to be: a hospital, or the region. A wrong one is among the errors, once. */
    public static Optional<OdsCode> sender(MSH msh, FieldErrors errors) {
        var place = Place.of("MSH", SENDING);
        if (errors.has(place)) return Optional.empty();
        return errors.reading(place, () -> new OdsCode(Fields.text(msh, SENDING).orElse("")));
    }

    private static Optional<OdsCode> hospital(Message message, int field) {
        return Fields.segment(message, "MSH", MSH.class)
                .flatMap(msh -> Fields.text(msh, field))
                .flatMap(OdsCode::hospital);
    }
}
