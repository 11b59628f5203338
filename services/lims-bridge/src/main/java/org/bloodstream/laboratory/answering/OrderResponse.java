package org.bloodstream.laboratory.answering;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.DataTypeException;
import ca.uhn.hl7v2.model.v251.message.ORB_O28;
import ca.uhn.hl7v2.model.v251.segment.ERR;
import ca.uhn.hl7v2.model.v251.segment.ORC;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.laboratory.answering.OrderAnswer.Said;
import org.bloodstream.laboratory.answering.OrderAnswer.Verdict;
import org.bloodstream.laboratory.message.Receiver;
import org.bloodstream.laboratory.message.Wording;
import org.springframework.stereotype.Component;

/** ORB^O28: whether the blood service took an order or a cancellation, and under which number of its own. */
@Component
final class OrderResponse {
    private final Wording wording;
    private final Grammar grammar;

    OrderResponse(Wording wording, Grammar grammar) {
        this.wording = wording;
        this.grammar = grammar;
    }

    String write(OrderAnswer answer, Verdict verdict, Receiver receiver, String controlId) {
        try {
            var response = new ORB_O28();
            wording.header(response.getMSH(), receiver, "ORB", "O28", controlId, answer.decidedAt());
            response.getMSA().getMsa1_AcknowledgmentCode().setValue(verdict.acknowledgement());
            response.getMSA().getMsa2_MessageControlID().setValue(answer.message());
            var index = 0;
            for (var said : answer.against()) error(response.getERR(index++), said);
            order(response.getRESPONSE().getPATIENT().getORDER().getORC(), answer, verdict);
            return grammar.encode(response);
        } catch (HL7Exception impossible) {
            throw new IllegalStateException("a response always encodes", impossible);
        }
    }

    /** ERR-3 has to say something of table 0357; what counts is ERR-5. */
    private static void error(ERR err, Said said) throws DataTypeException {
        Wording.coded(err.getErr3_HL7ErrorCode(), "103", "Table value not found", "HL70357");
        err.getErr4_Severity().setValue("E");
        Wording.coded(err.getErr5_ApplicationErrorCode(), said.code(), "", "L");
        err.getErr8_UserMessage().setValue(said.message());
    }

    private static void order(ORC orc, OrderAnswer answer, Verdict verdict) throws DataTypeException {
        orc.getOrc1_OrderControl().setValue(verdict.control());
        orc.getOrc2_PlacerOrderNumber().getEi1_EntityIdentifier().setValue(answer.placerNumber());
        if (answer.order() != null)
            orc.getOrc3_FillerOrderNumber().getEi1_EntityIdentifier().setValue(answer.order());
        if (verdict.status() != null) orc.getOrc5_OrderStatus().setValue(verdict.status());
        Wording.time(orc.getOrc9_DateTimeOfTransaction(), answer.decidedAt());
    }
}
