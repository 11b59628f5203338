package org.bloodstream.blood.isbt128;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bloodstream.blood.UnreadableCodeException;

/**
 * A Donation Identification Number (ISBT 128 structure 001) without flag characters, which are no part of it.
 *
 * @param value 13 characters: facility (5), nominal year (2), sequence (6)
 */
public record DonationNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-NP-Z1-9][A-NP-Z0-9]{2}\\d{2}\\d{2}\\d{6}");
    private static final Pattern BARCODE = Pattern.compile("=(" + FORM.pattern() + ")([0-9A-Z]{2})");
    private static final Pattern TYPED = Pattern.compile("(" + FORM.pattern() + ")([0-9A-Z*])");

    public DonationNumber {
        if (!FORM.matcher(value).matches()) throw malformed();
    }

    /** The number with this facility, two-digit nominal year (0 to 99) and sequence (0 to 999999). */
    public static DonationNumber of(String facility, int year, int sequence) {
        return new DonationNumber("%s%02d%06d".formatted(facility, year, sequence));
    }

    /**
     * Reads what a person typed or scanned: the barcode with its flags, or the 13 characters with the check character,
     * blanks ignored.
     *
     * @throws UnreadableCodeException {@code donation-number-check-missing}, {@code donation-number-check-failed},
     *     {@code donation-number-flags-differ} or {@code donation-number-malformed}
     */
    public static DonationNumber read(String text) {
        Matcher barcode = BARCODE.matcher(text.strip());
        if (barcode.matches())
            return new Scan.Donation(new DonationNumber(barcode.group(1)), barcode.group(2)).number();
        String compact = text.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        if (FORM.matcher(compact).matches()) {
            throw new UnreadableCodeException(
                    "donation-number-check-missing",
                    "Type the check character in the box beside the donation number too");
        }
        Matcher typed = TYPED.matcher(compact);
        if (!typed.matches()) throw malformed();
        DonationNumber number = new DonationNumber(typed.group(1));
        if (number.checkCharacter() != typed.group(2).charAt(0)) {
            throw new UnreadableCodeException(
                    "donation-number-check-failed", "The check character does not belong to this donation number");
        }
        return number;
    }

    public String facility() {
        return value.substring(0, 5);
    }

    /** The keyboard-entry check character K; printed, never in the barcode. */
    public char checkCharacter() {
        return CheckCharacter.of(value);
    }

    /**
     * False when the flags hold a check value, 60 to 96, that is another number's (ST-001, type 3 flags); flags of any
     * other kind say nothing about the number.
     */
    boolean agreesWith(String flags) {
        boolean holdsCheckValue = flags.matches("[6-9]\\d") && Integer.parseInt(flags) <= 96;
        return !holdsCheckValue || Integer.parseInt(flags) == 60 + CheckCharacter.valueOf(value);
    }

    /** Eye-readable, with its check character: {@code A9990 26 000123 8}. */
    public String printed() {
        return "%s %s %s %s".formatted(facility(), value.substring(5, 7), value.substring(7), checkCharacter());
    }

    /** The barcode's text with flags 00: {@code =A99902600012300}. */
    public String barcode() {
        return "=" + value + "00";
    }

    @Override
    public String toString() {
        return value;
    }

    private static UnreadableCodeException malformed() {
        return new UnreadableCodeException(
                "donation-number-malformed",
                "A donation number has 13 characters: facility (5), year (2) and sequence (6)");
    }
}
