package org.bloodstream.laboratory.testing.adapter.in.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.group.ORU_R01_ORDER_OBSERVATION;
import ca.uhn.hl7v2.model.v251.message.ORU_R01;
import ca.uhn.hl7v2.model.v251.segment.OBR;
import ca.uhn.hl7v2.model.v251.segment.OBX;
import ca.uhn.hl7v2.model.v251.segment.SPM;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;

/** An OBR with what belongs to it; each segment knows which of its kind it is in the whole message, as ERR-2 counts. */
record Part(OBR obr, int sequence, List<Observed> observed, List<Tube> tubes) {

    record Observed(OBX obx, int sequence) {
        Place place(int field) {
            return new Place("OBX", sequence, field);
        }
    }

    record Tube(SPM spm, int sequence) {
        Place place(int field) {
            return new Place("SPM", sequence, field);
        }

        /** SPM-2: the barcode with its flags, or 13 characters with the check character. */
        Optional<DonationNumber> donation(FieldErrors errors) {
            var text = Fields.text(spm, 2);
            if (text.isEmpty()) errors.missing(place(2), "donation-number-missing", "The donation number is required");
            return text.flatMap(number -> errors.reading(place(2), () -> DonationNumber.read(number)));
        }
    }

    Place place(int field) {
        return new Place("OBR", sequence, field);
    }

    static List<Part> of(ORU_R01 message) {
        try {
            var counting = new Counting();
            var parts = new ArrayList<Part>();
            for (var result : message.getPATIENT_RESULTAll())
                for (var order : result.getORDER_OBSERVATIONAll()) parts.add(counting.part(order));
            return List.copyOf(parts);
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Counting {
        private int obr;
        private int obx;
        private int spm;

        private Part part(ORU_R01_ORDER_OBSERVATION order) throws HL7Exception {
            var observed = new ArrayList<Observed>();
            for (var each : order.getOBSERVATIONAll()) observed.add(new Observed(each.getOBX(), ++obx));
            var tubes = new ArrayList<Tube>();
            for (var each : order.getSPECIMENAll()) {
                tubes.add(new Tube(each.getSPM(), ++spm));
                for (var beside : each.getOBXAll()) observed.add(new Observed(beside, ++obx));
            }
            return new Part(order.getOBR(), ++obr, List.copyOf(observed), List.copyOf(tubes));
        }
    }
}
