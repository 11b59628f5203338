package org.bloodstream.donors.collection.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.DonationFlags.Meaning;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;

/** What stands on the pack. */
public sealed interface PackNumber {

    record Usable(DonationNumber number) implements PackNumber {}

    record Unusable(Objection objection) implements PackNumber {}

    /**
     * Reads what a scanner or a keyboard gave.
     *
     * @param text a scan, or a typed number with its check character
     */
    static PackNumber read(String text) {
        if (Scanner.scan(text) instanceof Scan.Isbt128(Message.Single(DonationIdentification(var number, var flags)))) {
            return Meaning.NEVER_ON_A_PACK.contains(flags.meaning())
                    ? new Unusable(new PackNumberObjection.NumberNotOfAPack(flags.value()))
                    : new Usable(number);
        }
        try {
            return new Usable(DonationNumber.read(text));
        } catch (UnreadableCodeException unreadable) {
            return new Unusable(PackNumberObjection.NumberUnreadable.of(unreadable));
        }
    }
}
