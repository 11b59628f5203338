package org.bloodstream.exchange.hl7;

import java.util.List;
import java.util.Optional;
import org.bloodstream.exchange.Acceptance.FieldError;

/**
 * A peer's answer to something that we sent, and what it means for the message.
 *
 * @param about the control id of our message (MSA-2)
 * @param code MSA-1, or the HTTP status
 * @param errors what the peer objects to; its texts are left out, they may hold personal data
 */
public record Receipt(Effect effect, String about, String code, List<FieldError> errors) {
    public Receipt {
        errors = List.copyOf(errors);
    }

    public enum Effect {
        /** The peer's application has it. */
        RECEIPTED,
        /** The peer has stored it safely and will say later what it made of it. */
        COMMITTED,
        /** The content is refused: sending it again unchanged is pointless. */
        REJECTED,
        /** Not now: send the same message again later. */
        DECLINED
    }

    /** Reads MSA and ERR; empty when there is no MSA-2 or MSA-1 is not in table 0008. */
    public static Optional<Receipt> of(String text) {
        var segments = Segments.of(text);
        var errors = segments.all("ERR").map(Receipt::error).toList();
        return segments.first("MSA").filter(msa -> !msa.field(2).isEmpty()).flatMap(msa -> effect(msa.field(1), errors)
                .map(effect -> new Receipt(effect, msa.field(2), msa.field(1), errors)));
    }

    private static Optional<Effect> effect(String code, List<FieldError> errors) {
        return switch (code) {
            case "AA" -> Optional.of(Effect.RECEIPTED);
            case "CA" -> Optional.of(Effect.COMMITTED);
            case "AE", "CE" -> Optional.of(passing(errors) ? Effect.DECLINED : Effect.REJECTED);
            case "AR", "CR" -> Optional.of(Effect.DECLINED);
            default -> Optional.empty();
        };
    }

    /** The peer's own trouble (locked, internal error) says nothing about our content. */
    private static boolean passing(List<FieldError> errors) {
        return !errors.isEmpty()
                && errors.stream()
                        .allMatch(error ->
                                error.hl7Code() == Hl7Error.RECORD_LOCKED || error.hl7Code() == Hl7Error.INTERNAL);
    }

    private static FieldError error(Segment err) {
        return new FieldError(
                err.component(2, 1),
                number(err.component(2, 2)),
                number(err.component(2, 3)),
                number(err.component(3, 1)),
                err.component(5, 1),
                "");
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
