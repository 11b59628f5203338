package org.bloodstream.labels;

import static org.bloodstream.labels.UnprintableLabelException.refuseIf;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Words that a label can show as they are: Latin letters with their accents, digits, signs and single blanks. Other
 * scripts are refused: label printers lack them, and some would come out in the wrong order.
 *
 * @param value 1 to 120 characters, composed (NFC), without blanks at its ends
 */
public record LabelText(String value) {
    private static final int LONGEST = 120;

    /** @throws UnprintableLabelException {@code label-text-empty}, {@code label-text-too-long} or {@code label-text-unprintable} */
    public LabelText {
        refuseIf(value.length() > 2 * LONGEST, "label-text-too-long", "A text on a label has at most 120 characters");
        value = Normalizer.normalize(value, Form.NFC).strip().replaceAll(" +", " ");
        refuseIf(value.isEmpty(), "label-text-empty", "A text on a label is not empty");
        refuseIf(value.length() > LONGEST, "label-text-too-long", "A text on a label has at most 120 characters");
        refuseIf(
                !Lettering.LATIN.shows(value),
                "label-text-unprintable",
                "The text has a character that a label cannot show");
    }

    /** Says nothing: it may be a person's name. */
    @Override
    public String toString() {
        return "a text of " + value.length() + " characters";
    }
}
