package org.bloodstream.donors.rarepanel.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.PlateletAntigens;
import org.bloodstream.donors.rarepanel.domain.PlateletTyping;
import org.bloodstream.web.BadInputException;

/**
 * @param found 18 digits of structure 014, as its barcode has them, with or without {@code &{} before them
 * @param evidence the report's or the sample's number
 */
record RecordPlateletTyping(
        @NotBlank @Size(max = 20) String found,

        @NotBlank @Size(min = 4, max = 80) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String evidence,

        @NotNull @PastOrPresent LocalDate determinedOn) {
    private static final String IDENTIFIER = "&{";

    /** @throws BadInputException in {@code found}, as the structure says it; {@code platelet-typing-empty} when it tells nothing */
    PlateletTyping read(UUID donor) {
        var antigens = antigens();
        if (antigens.printed().isEmpty())
            throw new BadInputException(
                    "found", "platelet-typing-empty", "It says nothing of HLA or platelet antigens");
        return new PlateletTyping(donor, antigens, evidence.strip(), determinedOn);
    }

    private PlateletAntigens antigens() {
        try {
            return new PlateletAntigens(found.startsWith(IDENTIFIER) ? found.substring(IDENTIFIER.length()) : found);
        } catch (UnreadableCodeException unreadable) {
            throw new BadInputException("found", unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }

    /** An HLA type may tell who somebody is. */
    @Override
    public String toString() {
        return "RecordPlateletTyping[…]";
    }
}
