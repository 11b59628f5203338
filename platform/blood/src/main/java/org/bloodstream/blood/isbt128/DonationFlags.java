package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bloodstream.blood.CharacterClass;

/**
 * The flag characters behind a donation number in its barcode: what the label that was scanned stands on. They are no
 * part of the number and never of a key (ST-001, 2.4.1 and table 3).
 *
 * @param value two characters, {@code 00} when not used
 */
public record DonationFlags(String value) {
    public static final DonationFlags NONE = new DonationFlags("00");

    private static final int FIRST_CHECK = 60;

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code donation-flags-malformed} */
    public DonationFlags {
        refuseIf(
                value.length() != 2 || !CharacterClass.FLAG.containsAll(value),
                "donation-flags-malformed",
                "Flags are two digits or capital letters without I, O, Q and Z");
    }

    /** The flags that carry this check value, 0 to 36 (type 3). */
    public static DonationFlags checking(int checkValue) {
        return new DonationFlags(String.valueOf(FIRST_CHECK + checkValue));
    }

    public Meaning meaning() {
        return number().isEmpty()
                ? Meaning.RESERVED
                : switch (number().getAsInt()) {
                    case 0 -> Meaning.NONE;
                    case 1, 2, 3, 4, 15, 16, 17, 18, 19 -> Meaning.CONTAINER;
                    case 5 -> Meaning.REPEATED_LABEL;
                    case 6 -> Meaning.PILOT_TUBE;
                    case 7 -> Meaning.TEST_TUBE;
                    case 8 -> Meaning.DONOR_RECORD;
                    case 9 -> Meaning.NAT_SAMPLE;
                    case 10 -> Meaning.BACTERIAL_SAMPLE;
                    case 11 -> Meaning.MATCH_WITH_UNIT;
                    case 12 -> Meaning.AFFIXED_PARTIAL_LABEL;
                    case 13 -> Meaning.ATTACHED_LABEL;
                    case 14, 97, 98, 99 -> Meaning.RESERVED;
                    default -> number().getAsInt() < FIRST_CHECK ? Meaning.LOCAL : Meaning.CHECK_VALUE;
                };
    }

    /** Which container of the set, 1 to 9. */
    public OptionalInt container() {
        if (meaning() != Meaning.CONTAINER) return OptionalInt.empty();
        int number = number().getAsInt();
        return OptionalInt.of(number < 5 ? number : number - 10);
    }

    /** The check value of the number before them, 0 to 36, when they carry one. */
    public OptionalInt checkValue() {
        return meaning() == Meaning.CHECK_VALUE
                ? OptionalInt.of(number().getAsInt() - FIRST_CHECK)
                : OptionalInt.empty();
    }

    /** As they are printed beside the number; not at all when unused or when they are a check value (7.4.1). */
    public Optional<String> printed() {
        return switch (meaning()) {
            case NONE, CHECK_VALUE -> Optional.empty();
            default -> Optional.of(value);
        };
    }

    private OptionalInt number() {
        return CharacterClass.DIGIT.containsAll(value) ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    /** What the flags say. LOCAL, 20 to 59, means something at the facility that gave it only. */
    public enum Meaning {
        NONE,
        CONTAINER,
        REPEATED_LABEL,
        PILOT_TUBE,
        TEST_TUBE,
        DONOR_RECORD,
        NAT_SAMPLE,
        BACTERIAL_SAMPLE,
        MATCH_WITH_UNIT,
        AFFIXED_PARTIAL_LABEL,
        ATTACHED_LABEL,
        LOCAL,
        CHECK_VALUE,
        RESERVED;

        /** Labels with these stand on tubes, other samples and papers (01_isbt128.md, section 1.1). */
        public static final Set<Meaning> NEVER_ON_A_PACK =
                Set.of(PILOT_TUBE, TEST_TUBE, DONOR_RECORD, NAT_SAMPLE, BACTERIAL_SAMPLE);
    }
}
