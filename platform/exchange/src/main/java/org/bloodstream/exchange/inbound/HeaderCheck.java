package org.bloodstream.exchange.inbound;

import static org.bloodstream.exchange.hl7.Hl7Error.REQUIRED_MISSING;
import static org.bloodstream.exchange.hl7.Hl7Error.TABLE_VALUE;
import static org.bloodstream.exchange.hl7.Hl7Error.TOO_LONG;
import static org.bloodstream.exchange.hl7.Hl7Error.UNSUPPORTED_EVENT;
import static org.bloodstream.exchange.hl7.Hl7Error.UNSUPPORTED_PROCESSING_ID;
import static org.bloodstream.exchange.hl7.Hl7Error.UNSUPPORTED_TYPE;
import static org.bloodstream.exchange.hl7.Hl7Error.UNSUPPORTED_VERSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.exchange.hl7.Header;

/** Whether a message may be looked at; every objection, not only the first. */
final class HeaderCheck {
    private static final Set<String> CHARACTER_SETS = Set.of("", "ASCII", "UNICODE UTF-8", "UTF-8");
    private static final int LONGEST_CONTROL_ID = 199;

    private final Handlers handlers;
    private final Grammar grammar;
    private final String processingId;

    HeaderCheck(Handlers handlers, Grammar grammar, String processingId) {
        this.handlers = handlers;
        this.grammar = grammar;
        this.processingId = processingId;
    }

    List<FieldError> errorsIn(Header header) {
        var errors = new ArrayList<FieldError>();
        key(header, errors);
        type(header, errors);
        if (!header.processingId().equals(processingId))
            errors.add(
                    msh(11, UNSUPPORTED_PROCESSING_ID, "processing-id-unsupported", "MSH-11 must be " + processingId));
        if (!header.version().equals(Grammar.VERSION))
            errors.add(msh(12, UNSUPPORTED_VERSION, "version-unsupported", "MSH-12 must be " + Grammar.VERSION));
        if (!CHARACTER_SETS.contains(header.characterSet()))
            errors.add(msh(18, TABLE_VALUE, "character-set-unsupported", "MSH-18 must be UNICODE UTF-8"));
        return errors;
    }

    private static void key(Header header, List<FieldError> errors) {
        if (header.application().isEmpty()) errors.add(missing(3));
        if (header.facility().isEmpty()) errors.add(missing(4));
        if (header.controlId().isEmpty()) errors.add(missing(10));
        if (header.controlId().length() > LONGEST_CONTROL_ID)
            errors.add(msh(10, TOO_LONG, "control-id-too-long", "MSH-10 is too long"));
    }

    private void type(Header header, List<FieldError> errors) {
        if (header.code().isEmpty()) errors.add(missing(9));
        else if (!handlers.codes().contains(header.code()))
            errors.add(msh(9, UNSUPPORTED_TYPE, "message-type-unsupported", "This message type is not taken here"));
        else if (!handlers.supports(header.type()))
            errors.add(msh(9, UNSUPPORTED_EVENT, "trigger-event-unsupported", "This trigger event is not taken here"));
        else if (!header.structure().isEmpty() && !header.structure().equals(grammar.structureOf(header)))
            errors.add(msh(
                    9, UNSUPPORTED_TYPE, "message-structure-differs", "MSH-9.3 is not the structure of this event"));
    }

    private static FieldError missing(int field) {
        return msh(field, REQUIRED_MISSING, "field-missing", "MSH-%d is required".formatted(field));
    }

    private static FieldError msh(int field, int code, String ours, String message) {
        return new FieldError("MSH", 1, field, code, ours, message);
    }
}
