package org.bloodstream.donors.rarepanel.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.rarepanel.domain.Determination;
import org.bloodstream.web.BadInputException;

/** @param evidence the report's or the sample's number */
record RecordAntigens(
        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid Found> found,

        @NotBlank @Size(min = 4, max = 80) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String evidence,

        @NotNull @PastOrPresent LocalDate determinedOn) {

    record Found(
            @NotBlank @Size(max = 20) String antigen,
            @NotNull Boolean present) {}

    /** @throws BadInputException when an antigen is none or stands twice */
    List<Determination> read(UUID donor) {
        var determinations = found.stream()
                .map(each -> new Determination(
                        donor,
                        AntigenText.read("found", each.antigen()),
                        each.present(),
                        evidence.strip(),
                        determinedOn))
                .toList();
        if (determinations.stream().map(Determination::antigen).distinct().count() < determinations.size())
            throw new BadInputException("found", "antigen-twice", "An antigen is found once in an examination");
        return determinations;
    }
}
