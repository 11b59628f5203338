package org.bloodstream.laboratory.ordering;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.DataTypeException;
import ca.uhn.hl7v2.model.v251.datatype.PL;
import ca.uhn.hl7v2.model.v251.message.OMB_O27;
import ca.uhn.hl7v2.model.v251.segment.BPO;
import ca.uhn.hl7v2.model.v251.segment.PID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.laboratory.message.Receiver;
import org.bloodstream.laboratory.message.ServiceCode;
import org.bloodstream.laboratory.message.Wording;
import org.springframework.stereotype.Component;

/** OMB^O27: components asked for. The patient is named by number; events carry no name, so PID-5 is an unspecified one. */
@Component
final class ComponentOrder {
    private final Wording wording;
    private final Grammar grammar;

    ComponentOrder(Wording wording, Grammar grammar) {
        this.wording = wording;
        this.grammar = grammar;
    }

    String write(TransfusionRequested request, Receiver receiver, String controlId) {
        try {
            var order = new OMB_O27();
            wording.header(order.getMSH(), receiver, "OMB", "O27", controlId, request.requestedAt());
            patient(order.getPATIENT().getPID(), request.patient());
            var orc = order.getORDER().getORC();
            orc.getOrc1_OrderControl().setValue("NW");
            orc.getOrc2_PlacerOrderNumber().getEi1_EntityIdentifier().setValue(request.request());
            Wording.time(orc.getOrc9_DateTimeOfTransaction(), request.requestedAt());
            components(order.getORDER().getBPO(), request);
            return grammar.encode(order);
        } catch (HL7Exception impossible) {
            throw new IllegalStateException("an order always encodes", impossible);
        }
    }

    private static void patient(PID pid, PatientIdentifier patient) throws DataTypeException {
        var local = patient.authority().startsWith("MR:");
        var number = pid.getPid3_PatientIdentifierList(0);
        pid.getPid1_SetIDPID().setValue("1");
        number.getCx1_IDNumber().setValue(patient.value());
        number.getCx4_AssigningAuthority()
                .getHd1_NamespaceID()
                .setValue(local ? patient.authority().substring("MR:".length()) : patient.authority());
        number.getCx5_IdentifierTypeCode().setValue(local ? "MR" : "NH");
        pid.getPid5_PatientName(0).getXpn7_NameTypeCode().setValue("U");
    }

    private static void components(BPO bpo, TransfusionRequested request) throws DataTypeException {
        bpo.getBpo1_SetIDBPO().setValue("1");
        ServiceCode.of(request.kind()).into(bpo.getBpo2_BPUniversalServiceID());
        var index = 0;
        for (var requirement : request.requirements())
            Wording.coded(
                    bpo.getBpo3_BPProcessingRequirements(index++), requirement.code(), requirement.text(), "HL70508");
        bpo.getBpo4_BPQuantity().setValue(String.valueOf(request.quantity()));
        if (request.neededAt() != null) Wording.time(bpo.getBpo7_BPIntendedUseDateTime(), request.neededAt());
        if (request.location() != null) place(bpo.getBpo11_BPRequestedDispenseToLocation(), request.location());
        if (request.indication() != null)
            Wording.coded(bpo.getBpo13_BPIndicationForUse(0), request.indication(), "", "NBTC");
        if (request.consent() != null)
            bpo.getBpo14_BPInformedConsentIndicator().setValue(request.consent() ? "Y" : "N");
    }

    private static void place(PL field, TransfusionRequested.Place place) throws DataTypeException {
        field.getPl1_PointOfCare().setValue(place.ward());
        field.getPl2_Room().setValue(place.bay());
        field.getPl3_Bed().setValue(place.bed());
        field.getPl4_Facility().getHd1_NamespaceID().setValue(place.site());
    }
}
