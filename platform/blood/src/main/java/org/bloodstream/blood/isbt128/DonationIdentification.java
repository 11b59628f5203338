package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.Optional;

/**
 * Structure 001: the donation number with its flags. When the flags carry a check value it must be this number's
 * (ST-001, table 3 and A.2).
 */
public record DonationIdentification(DonationNumber number, DonationFlags flags) implements DataStructure {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code donation-number-flags-differ} */
    public DonationIdentification {
        refuseIf(
                flags.checkValue().orElse(CheckCharacter.valueOf(number.value()))
                        != CheckCharacter.valueOf(number.value()),
                "donation-number-flags-differ",
                "The check value in the barcode does not belong to this number");
    }

    /** @param data 15 characters */
    static DonationIdentification read(String data) {
        return new DonationIdentification(
                new DonationNumber(data.substring(0, 13)), new DonationFlags(data.substring(13)));
    }

    /** The number with type 3 flags, which check it on every scan. */
    public static DonationIdentification selfChecking(DonationNumber number) {
        return new DonationIdentification(number, DonationFlags.checking(CheckCharacter.valueOf(number.value())));
    }

    @Override
    public StructureType type() {
        return StructureType.DONATION_IDENTIFICATION_NUMBER;
    }

    @Override
    public String data() {
        return number.value() + flags.value();
    }

    /** Over the number only, not the flags. */
    @Override
    public Optional<Character> checkCharacter() {
        return Optional.of(number.checkCharacter());
    }

    @Override
    public String printed() {
        return flags.printed().map(it -> number.printed() + " [" + it + "]").orElse(number.printed());
    }
}
