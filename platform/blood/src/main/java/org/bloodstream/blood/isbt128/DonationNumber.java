package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.Locale;
import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.UnreadableCodeException;

/**
 * A Donation Identification Number (ISBT 128 structure 001) without flag characters, which are no part of it. Unique
 * in the world for 100 years (ST-001, 2.4.1).
 *
 * @param value 13 characters: facility (5), nominal year (2), sequence (6)
 */
public record DonationNumber(String value) {
    private static final int LENGTH = 13;

    /** @throws UnreadableCodeException {@code donation-number-malformed}; the message says which part is wrong */
    public DonationNumber {
        refuse(
                value.length() != LENGTH,
                "A donation number has 13 characters: facility (5), year (2) and sequence (6)");
        refuse(
                !CharacterClass.FACILITY_FIRST.contains(value.charAt(0)),
                "A donation number begins with a capital letter other than O or with a digit from 1 to 9");
        refuse(
                !FacilityNumber.isOne(value, 0),
                "The facility in a donation number has no letter O and ends with two digits");
        refuse(
                !CharacterClass.DIGIT.containsAll(value, 5, LENGTH),
                "Year and sequence of a donation number are eight digits");
    }

    /** The number with this facility, two-digit nominal year (0 to 99) and sequence (0 to 999999). */
    public static DonationNumber of(String facility, int year, int sequence) {
        return new DonationNumber(String.format(Locale.ROOT, "%s%02d%06d", facility, year, sequence));
    }

    /**
     * Reads what a person typed or scanned: the barcode with its flags, or the 13 characters with the check character,
     * blanks and small letters allowed.
     *
     * @throws UnreadableCodeException {@code donation-number-check-missing}, {@code donation-number-check-failed},
     *     {@code donation-number-flags-differ}, {@code donation-flags-malformed} or {@code donation-number-malformed}
     */
    public static DonationNumber read(String text) {
        String stripped = text.strip();
        if (stripped.length() == 16 && stripped.charAt(0) == '=') {
            return DonationIdentification.read(stripped.substring(1)).number();
        }
        String compact = stripped.replace(" ", "");
        // As capitals, some letters of other alphabets are ours: the long s, the Turkish i.
        refuse(
                !compact.chars().allMatch(c -> c < 128),
                "A donation number has digits and the letters from A to Z, and none of another alphabet");
        return typed(compact.toUpperCase(Locale.ROOT));
    }

    private static DonationNumber typed(String compact) {
        refuse(
                compact.length() != LENGTH && compact.length() != LENGTH + 1,
                "A donation number has 13 characters, and its check character behind them");
        var number = new DonationNumber(compact.substring(0, LENGTH));
        refuseIf(
                compact.length() == LENGTH,
                "donation-number-check-missing",
                "Type the check character in the box beside the donation number too");
        char check = compact.charAt(LENGTH);
        refuse(
                check != '*' && !CharacterClass.CAPITAL_OR_DIGIT.contains(check),
                "A check character is a digit, a letter or *");
        refuseIf(
                number.checkCharacter() != check,
                "donation-number-check-failed",
                "The check character does not belong to this donation number");
        return number;
    }

    public String facility() {
        return value.substring(0, 5);
    }

    public FacilityNumber facilityNumber() {
        return new FacilityNumber(facility());
    }

    /** Two digits; may differ from the calendar's year by a month around its turn. */
    public String nominalYear() {
        return value.substring(5, 7);
    }

    /** Six digits. */
    public String sequence() {
        return value.substring(7);
    }

    /** The keyboard entry check character K; printed, never in the barcode. */
    public char checkCharacter() {
        return CheckCharacter.of(value);
    }

    /** Eye-readable, with its check character: {@code A9990 26 000123 8} (ST-001, 7.4.1 and 7.5.1.1). */
    public String printed() {
        return facility() + ' ' + nominalYear() + ' ' + sequence() + ' ' + checkCharacter();
    }

    /** The barcode's text with flags 00: {@code =A99902600012300}. */
    public String barcode() {
        return "=" + value + DonationFlags.NONE.value();
    }

    @Override
    public String toString() {
        return value;
    }

    private static void refuse(boolean wrong, String message) {
        refuseIf(wrong, "donation-number-malformed", message);
    }
}
