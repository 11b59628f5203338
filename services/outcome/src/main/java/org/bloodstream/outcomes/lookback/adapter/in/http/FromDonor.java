package org.bloodstream.outcomes.lookback.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.outcomes.lookback.application.OpeningCases.Why;
import org.bloodstream.outcomes.lookback.domain.Ground;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * From a donor, or from a donation of theirs, of which a laboratory has the number: exactly one of the two.
 *
 * @param donation 13 characters, or as it was scanned or typed with its check character
 */
record FromDonor(
        @Nullable UUID donor,
        @Nullable @Size(max = 40) String donation,
        @NotNull Ground ground,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {
    /** Empty when the donor is named; bad input where both are named, or neither, or the number cannot be read. */
    Optional<DonationNumber> oneOfTheirDonations() {
        if ((donor == null) == (donation == null))
            throw new BadInputException("donor", "donor-or-donation", "Name the donor or a donation, and not both.");
        try {
            return Optional.ofNullable(donation)
                    .map(text -> text.length() == 13 ? new DonationNumber(text) : DonationNumber.read(text));
        } catch (UnreadableCodeException unreadable) {
            throw new BadInputException("donation", unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }

    Why why() {
        return new Why(ground, words.strip());
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "FromDonor[…]";
    }
}
