package org.bloodstream.donors.search.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;

/** A donation number as the whole of a query: its donor is sought, and nobody alike. */
public final class DonationSought {
    private static final Pattern TYPED =
            Pattern.compile("[A-NP-Z1-9][A-NP-Z0-9]{2}\\d{10}[0-9A-Z*]?", Pattern.CASE_INSENSITIVE);

    private DonationSought() {}

    /**
     * Empty for any other query. A number is scanned, from whichever label of its set, or typed with its check character.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException by the codes of {@link DonationNumber#read}
     */
    public static Optional<DonationNumber> in(String query) {
        if (Scanner.scan(query)
                instanceof Scan.Isbt128(Message.Single(DonationIdentification(var number, var flags)))) {
            return Optional.of(number);
        }
        return TYPED.matcher(query.replace(" ", "")).matches()
                ? Optional.of(DonationNumber.read(query))
                : Optional.empty();
    }
}
