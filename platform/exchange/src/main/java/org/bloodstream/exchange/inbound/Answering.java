package org.bloodstream.exchange.inbound;

import java.util.List;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.hl7.AckCode;
import org.bloodstream.exchange.hl7.Acknowledgements;
import org.bloodstream.exchange.hl7.ControlIds;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.exchange.ledger.Arrival;

/** Words the answers to a message. */
final class Answering {
    private final Acknowledgements acknowledgements;

    Answering(Acknowledgements acknowledgements) {
        this.acknowledgements = acknowledgements;
    }

    List<String> to(Arrival arrival, Header header, Verdict verdict) {
        return AcknowledgementMode.codes(header, verdict.outcome()).stream()
                .map(code -> acknowledgements.write(
                        header,
                        code,
                        code == AckCode.CA ? List.<FieldError>of() : verdict.errors(),
                        ControlIds.of(arrival.message() + code.name()),
                        arrival.at()))
                .toList();
    }
}
