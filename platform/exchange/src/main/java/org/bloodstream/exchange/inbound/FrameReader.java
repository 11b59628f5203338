package org.bloodstream.exchange.inbound;

import static org.bloodstream.exchange.hl7.Hl7Error.DATA_TYPE;
import static org.bloodstream.exchange.hl7.Hl7Error.SEGMENT_SEQUENCE;
import static org.bloodstream.exchange.hl7.Hl7Error.TOO_LONG;

import ca.uhn.hl7v2.HL7Exception;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.exchange.hl7.Receipt;
import org.bloodstream.exchange.hl7.StructureCheck;
import org.bloodstream.exchange.mllp.MllpFrame;

/** Reads a frame as far as that goes. CPU only, no look-ups. */
final class FrameReader {
    private static final Set<String> ANSWERS = Set.of("ACK", "ORB", "BRP", "BRT");

    private final HeaderCheck check;
    private final Grammar grammar;

    FrameReader(HeaderCheck check, Grammar grammar) {
        this.check = check;
        this.grammar = grammar;
    }

    Reading read(MllpFrame frame) {
        return switch (frame) {
            case MllpFrame.TooLong(var beginning) ->
                unacceptable(
                        lenient(beginning), TOO_LONG, "message-too-long", "The message is longer than is taken here");
            case MllpFrame.Whole(var content) -> read(content);
        };
    }

    private Reading read(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Header.of(text).map(header -> read(header, text)).orElseGet(FrameReader::noHeader);
        } catch (CharacterCodingException _) {
            return unacceptable(lenient(content), DATA_TYPE, "text-not-utf-8", "The text is not UTF-8");
        }
    }

    private Reading read(Header header, String text) {
        if (ANSWERS.contains(header.code())) return new Reading.Answer(header, Receipt.of(text));
        var errors = check.errorsIn(header);
        return errors.isEmpty() ? parse(header, text) : new Reading.Unacceptable(header, errors);
    }

    private Reading parse(Header header, String text) {
        try {
            var message = grammar.parse(text);
            var errors = StructureCheck.errorsIn(message);
            return errors.isEmpty() ? new Reading.Request(header, message) : new Reading.Incorrect(header, errors);
        } catch (HL7Exception illegible) {
            return new Reading.Unacceptable(header, List.of(where(illegible)));
        } catch (RuntimeException parserFails) {
            // A text that makes the parser fail is the sender's matter, and must not cost it the connection.
            return new Reading.Unacceptable(header, List.of(unreadable("MSH", 1, 0, DATA_TYPE)));
        }
    }

    /** HAPI's text may quote the message, so it is not repeated. */
    private static FieldError where(HL7Exception illegible) {
        var location = illegible.getLocation();
        var segment = location == null || location.getSegmentName() == null ? "MSH" : location.getSegmentName();
        var sequence = location == null ? 1 : Math.max(1, location.getSegmentRepetition());
        var field = location == null ? 0 : Math.max(0, location.getField());
        var code = illegible.getErrorCode() == 0 ? DATA_TYPE : illegible.getErrorCode();
        return unreadable(segment, sequence, field, code);
    }

    private static FieldError unreadable(String segment, int sequence, int field, int code) {
        return new FieldError(segment, sequence, field, code, "text-unreadable", "The text cannot be parsed here");
    }

    private static Header lenient(byte[] content) {
        return Header.of(new String(content, StandardCharsets.ISO_8859_1)).orElse(Header.UNREADABLE);
    }

    private static Reading noHeader() {
        return unacceptable(Header.UNREADABLE, SEGMENT_SEQUENCE, "header-missing", "A message begins with MSH");
    }

    private static Reading unacceptable(Header header, int code, String ours, String message) {
        return new Reading.Unacceptable(header, List.of(new FieldError("MSH", 1, 0, code, ours, message)));
    }
}
