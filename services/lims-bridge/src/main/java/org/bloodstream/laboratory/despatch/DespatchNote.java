package org.bloodstream.laboratory.despatch;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.DataTypeException;
import ca.uhn.hl7v2.model.v251.message.BPS_O29;
import ca.uhn.hl7v2.model.v251.segment.BPX;
import java.time.LocalDate;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ComponentSpecification;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.laboratory.message.Receiver;
import org.bloodstream.laboratory.message.ServiceCode;
import org.bloodstream.laboratory.message.Wording;
import org.springframework.stereotype.Component;

/** BPS^O29: the component that is on its way into the laboratory's inventory (status RI), as its label describes it. */
@Component
final class DespatchNote {
    private final Wording wording;
    private final Grammar grammar;
    private final ComponentCatalogue catalogue = ComponentCatalogue.local();

    DespatchNote(Wording wording, Grammar grammar) {
        this.wording = wording;
        this.grammar = grammar;
    }

    String write(ComponentDespatched despatched, Receiver receiver, String controlId) {
        try {
            var note = new BPS_O29();
            wording.header(note.getMSH(), receiver, "BPS", "O29", controlId, despatched.despatchedAt());
            var order = note.getORDER();
            order.getORC().getOrc1_OrderControl().setValue("SC");
            order.getORC().getOrc3_FillerOrderNumber().getEi1_EntityIdentifier().setValue(despatched.despatch());
            order.getBPO().getBpo1_SetIDBPO().setValue("1");
            ServiceCode.of(despatched.kind()).into(order.getBPO().getBpo2_BPUniversalServiceID());
            order.getBPO().getBpo4_BPQuantity().setValue("1");
            pack(order.getPRODUCT().getBPX(), despatched);
            return grammar.encode(note);
        } catch (HL7Exception impossible) {
            throw new IllegalStateException("a despatch note always encodes", impossible);
        }
    }

    private void pack(BPX bpx, ComponentDespatched despatched) throws DataTypeException {
        var component = despatched.component();
        bpx.getBpx1_SetIDBPX().setValue("1");
        Wording.coded(bpx.getBpx2_BPDispenseStatus(), "RI", "Received into inventory", "HL70510");
        bpx.getBpx3_BPStatus().setValue("F");
        Wording.time(bpx.getBpx4_BPDateTimeOfStatus(), despatched.despatchedAt());
        bpx.getBpx5_BCDonationID()
                .getEi1_EntityIdentifier()
                .setValue(component.donation().value());
        Wording.coded(bpx.getBpx6_BCComponent(), component.product().value(), name(despatched), "IBT0001");
        var group = despatched.group();
        Wording.coded(
                bpx.getBpx11_BPBloodGroup(),
                LabelGroup.of(group, component.product()).code(),
                group.inWords(),
                "IBT0001");
        Wording.time(bpx.getBpx13_BPExpirationDateTime(), despatched.expiresAt());
        bpx.getBpx14_BPQuantity().setValue("1");
        bpx.getBpx15_BPAmount().setValue(String.valueOf(despatched.volumeMl()));
        bpx.getBpx16_BPUnits().getCe1_Identifier().setValue("mL");
        bpx.getBpx16_BPUnits().getCe2_Text().setValue("millilitre");
        bpx.getBpx16_BPUnits().getCe3_NameOfCodingSystem().setValue("UCUM");
        bpx.getBpx17_BPUniqueID().getEi1_EntityIdentifier().setValue(component.value());
        bpx.getBpx18_BPActualDispensedToLocation()
                .getPl4_Facility()
                .getHd1_NamespaceID()
                .setValue(despatched.site());
    }

    /** By the catalogue of the day of despatch. */
    private String name(ComponentDespatched despatched) {
        var product = despatched.component().product();
        return catalogue
                .on(LocalDate.ofInstant(despatched.despatchedAt(), RegionalTime.ZONE))
                .find(product)
                .map(ComponentSpecification::name)
                .orElse(product.value());
    }
}
