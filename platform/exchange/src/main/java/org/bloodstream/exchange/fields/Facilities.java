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

    private static Optional<OdsCode> hospital(Message message, int field) {
        return Fields.segment(message, "MSH", MSH.class)
                .flatMap(msh -> Fields.text(msh, field))
                .flatMap(OdsCode::hospital);
    }
}
