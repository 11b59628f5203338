package org.bloodstream.exchange.inbound;

import ca.uhn.hl7v2.model.Message;
import java.util.List;
import java.util.Optional;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.exchange.hl7.Receipt;

/** What the text alone says about a frame, before anything is looked up. */
sealed interface Reading {
    Header header();

    /** Not for us or not legible: rejected without looking at its content. */
    record Unacceptable(Header header, List<FieldError> errors) implements Reading {}

    /** Legible, but it breaks the grammar. */
    record Incorrect(Header header, List<FieldError> errors) implements Reading {}

    /** It answers something that we sent, and is never answered itself. */
    record Answer(Header header, Optional<Receipt> receipt) implements Reading {}

    /** In a name that the sender's certificate is not bound to: what was filed under that name is not looked at. */
    record Misnamed(Header header, List<FieldError> errors) implements Reading {}

    /** It asks something of a handler. */
    record Request(Header header, Message message) implements Reading {}
}
