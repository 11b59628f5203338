package org.bloodstream.exchange.inbound;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.exchange.mllp.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a message comes in a name (MSH-3, MSH-4) that its sender's certificate is bound to. */
final class NameCheck {
    private static final Logger LOG = LoggerFactory.getLogger(NameCheck.class);

    private final BoundSenders senders;
    private final Counter misnamed;

    NameCheck(BoundSenders senders, MeterRegistry meters) {
        this.senders = senders;
        this.misnamed = meters.counter("bloodstream.exchange.received.misnamed");
    }

    /**
     * The reading, or what is left of it for somebody who may not use that name. One code for a name that nobody has and for
     * somebody else's: it tells nothing of who sends here.
     */
    Reading of(Caller caller, UUID message, Reading reading) {
        if (senders.allow(caller, reading.header())) return reading;
        misnamed.increment();
        // What MSH says is the sender's free text, so it stays in the ledger.
        LOG.warn("Message {} came in a name that the certificate of {} is not bound to", message, caller.names());
        return switch (reading) {
            case Reading.Answer(var header, var _) -> new Reading.Answer(header, Optional.empty());
            case Reading.Unacceptable(var header, var errors) -> new Reading.Misnamed(header, with(errors));
            case Reading.Incorrect _, Reading.Request _, Reading.Misnamed _ ->
                new Reading.Misnamed(reading.header(), with(List.of()));
        };
    }

    private static List<FieldError> with(List<FieldError> others) {
        var errors = new ArrayList<FieldError>();
        errors.add(new FieldError(
                "MSH",
                1,
                3,
                Hl7Error.TABLE_VALUE,
                "sender-not-of-certificate",
                "MSH-3 and MSH-4 must name a sender of the certificate that was shown"));
        errors.addAll(others);
        return List.copyOf(errors);
    }
}
