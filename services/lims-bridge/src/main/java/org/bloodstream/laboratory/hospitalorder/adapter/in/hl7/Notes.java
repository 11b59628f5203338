package org.bloodstream.laboratory.hospitalorder.adapter.in.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.group.OMB_O27_ORDER;
import ca.uhn.hl7v2.model.v251.message.OMB_O27;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;

/** Notes on an order are read by nobody here, so whoever wrote one must know. */
final class Notes {
    private Notes() {}

    /** AA, with a warning where there is a note. */
    static Acceptance accepted(OMB_O27 message) {
        var warnings = new FieldErrors();
        if (isAnywhere(message))
            warnings.add(
                    Place.of("NTE", 3),
                    Hl7Error.ACCEPTED,
                    "note-not-read",
                    "Notes are not read: telephone the blood service with what they say");
        return warnings.accepted();
    }

    private static boolean isAnywhere(OMB_O27 message) {
        try {
            if (!message.getNTEAll().isEmpty()) return true;
            for (var order : message.getORDERAll()) if (isAnywhere(order)) return true;
            return false;
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAnywhere(OMB_O27_ORDER order) throws HL7Exception {
        if (!order.getNTEAll().isEmpty()) return true;
        for (var observation : order.getOBSERVATIONAll())
            if (!observation.getNTEAll().isEmpty()) return true;
        return false;
    }
}
