package org.bloodstream.laboratory.message;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.DataTypeException;
import ca.uhn.hl7v2.model.v251.datatype.CNE;
import ca.uhn.hl7v2.model.v251.datatype.CWE;
import ca.uhn.hl7v2.model.v251.datatype.TS;
import ca.uhn.hl7v2.model.v251.segment.MSH;
import java.time.Instant;
import org.bloodstream.exchange.hl7.TimeStamps;
import org.springframework.stereotype.Component;

/** The parts that every message of ours has. */
@Component
public final class Wording {
    private final MessageAddress address;

    public Wording(MessageAddress address) {
        this.address = address;
    }

    /** Asks for both acknowledgements: the peer's store and the peer's application. */
    public void header(MSH msh, Receiver receiver, String code, String trigger, String controlId, Instant at)
            throws HL7Exception {
        msh.getMsh1_FieldSeparator().setValue("|");
        msh.getMsh2_EncodingCharacters().setValue("^~\\&");
        msh.getMsh3_SendingApplication().getHd1_NamespaceID().setValue(address.application());
        msh.getMsh4_SendingFacility().getHd1_NamespaceID().setValue(address.facility());
        msh.getMsh5_ReceivingApplication().getHd1_NamespaceID().setValue(receiver.application());
        msh.getMsh6_ReceivingFacility().getHd1_NamespaceID().setValue(receiver.facility());
        time(msh.getMsh7_DateTimeOfMessage(), at);
        msh.getMsh9_MessageType().getMsg1_MessageCode().setValue(code);
        msh.getMsh9_MessageType().getMsg2_TriggerEvent().setValue(trigger);
        msh.getMsh9_MessageType().getMsg3_MessageStructure().setValue(code + "_" + trigger);
        msh.getMsh10_MessageControlID().setValue(controlId);
        msh.getMsh11_ProcessingID().getPt1_ProcessingID().setValue("P");
        msh.getMsh12_VersionID().getVid1_VersionID().setValue("2.5.1");
        msh.getMsh15_AcceptAcknowledgmentType().setValue("AL");
        msh.getMsh16_ApplicationAcknowledgmentType().setValue("AL");
        msh.getMsh17_CountryCode().setValue("GBR");
        msh.getMsh18_CharacterSet(0).setValue("UNICODE UTF-8");
    }

    public static void time(TS field, Instant at) throws DataTypeException {
        field.getTs1_Time().setValue(TimeStamps.text(at));
    }

    public static void coded(CWE field, String code, String text, String system) throws DataTypeException {
        field.getCwe1_Identifier().setValue(code);
        field.getCwe2_Text().setValue(text);
        field.getCwe3_NameOfCodingSystem().setValue(system);
    }

    public static void coded(CNE field, String code, String text, String system) throws DataTypeException {
        field.getCne1_Identifier().setValue(code);
        field.getCne2_Text().setValue(text);
        field.getCne3_NameOfCodingSystem().setValue(system);
    }
}
