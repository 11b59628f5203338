package org.bloodstream.exchange.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.DataTypeException;
import ca.uhn.hl7v2.model.v251.message.ACK;
import ca.uhn.hl7v2.model.v251.segment.ERR;
import ca.uhn.hl7v2.model.v251.segment.MSH;
import java.time.Instant;
import java.util.List;
import org.bloodstream.exchange.Acceptance.FieldError;

/** Writes general acknowledgements: MSH, MSA and one ERR for each error, or for each warning beside an AA. */
public final class Acknowledgements {
    private final Grammar grammar;

    public Acknowledgements(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The acknowledgement of the message with that header, to its sender; never one that asks for an answer. */
    public String write(Header request, AckCode code, List<FieldError> errors, String controlId, Instant at) {
        try {
            var ack = new ACK();
            address(ack.getMSH(), request, at);
            ack.getMSH().getMsh10_MessageControlID().setValue(controlId);
            ack.getMSA().getMsa1_AcknowledgmentCode().setValue(code.name());
            ack.getMSA().getMsa2_MessageControlID().setValue(request.controlId());
            for (var index = 0; index < errors.size(); index++)
                describe(ack.getERR(index), errors.get(index), severity(code));
            return grammar.encode(ack);
        } catch (HL7Exception impossible) {
            throw new IllegalStateException("an acknowledgement always encodes", impossible);
        }
    }

    private static void address(MSH msh, Header request, Instant at) throws DataTypeException {
        msh.getMsh1_FieldSeparator().setValue("|");
        msh.getMsh2_EncodingCharacters().setValue("^~\\&");
        msh.getMsh3_SendingApplication().getHd1_NamespaceID().setValue(request.receivingApplication());
        msh.getMsh4_SendingFacility().getHd1_NamespaceID().setValue(request.receivingFacility());
        msh.getMsh5_ReceivingApplication().getHd1_NamespaceID().setValue(request.application());
        msh.getMsh6_ReceivingFacility().getHd1_NamespaceID().setValue(request.facility());
        msh.getMsh7_DateTimeOfMessage().getTs1_Time().setValue(TimeStamps.text(at));
        msh.getMsh9_MessageType().getMsg1_MessageCode().setValue("ACK");
        msh.getMsh9_MessageType().getMsg2_TriggerEvent().setValue(request.trigger());
        msh.getMsh9_MessageType().getMsg3_MessageStructure().setValue("ACK");
        msh.getMsh11_ProcessingID()
                .getPt1_ProcessingID()
                .setValue(request.processingId().isEmpty() ? "P" : request.processingId());
        msh.getMsh12_VersionID().getVid1_VersionID().setValue(Grammar.VERSION);
        msh.getMsh15_AcceptAcknowledgmentType().setValue("NE");
        msh.getMsh16_ApplicationAcknowledgmentType().setValue("NE");
        msh.getMsh18_CharacterSet(0).setValue("UNICODE UTF-8");
    }

    /** Table 0516. What is taken has no error: W says that it was, and that there may be issues. */
    private static String severity(AckCode code) {
        return code == AckCode.AA ? "W" : "E";
    }

    private static void describe(ERR err, FieldError error, String severity) throws DataTypeException {
        var location = err.getErr2_ErrorLocation(0);
        location.getErl1_SegmentID().setValue(error.segment());
        location.getErl2_SegmentSequence().setValue(String.valueOf(error.sequence()));
        if (error.field() > 0) location.getErl3_FieldPosition().setValue(String.valueOf(error.field()));
        var code = err.getErr3_HL7ErrorCode();
        code.getCwe1_Identifier().setValue(String.valueOf(error.hl7Code()));
        code.getCwe2_Text().setValue(Hl7Error.meaning(error.hl7Code()));
        code.getCwe3_NameOfCodingSystem().setValue("HL70357");
        err.getErr4_Severity().setValue(severity);
        err.getErr5_ApplicationErrorCode().getCwe1_Identifier().setValue(error.code());
        err.getErr5_ApplicationErrorCode().getCwe3_NameOfCodingSystem().setValue("L");
        err.getErr8_UserMessage().setValue(error.message());
    }
}
