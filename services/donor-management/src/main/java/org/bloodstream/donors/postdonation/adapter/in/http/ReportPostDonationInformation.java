package org.bloodstream.donors.postdonation.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.eligibility.adapter.in.http.AssessDonor.Said;
import org.bloodstream.donors.eligibility.application.GivenAnswer;
import org.bloodstream.donors.eligibility.domain.Answer;
import org.bloodstream.donors.postdonation.application.ReportInformation;
import org.bloodstream.donors.postdonation.domain.Concerned;
import org.bloodstream.donors.postdonation.domain.Concerned.AllSince;
import org.bloodstream.donors.postdonation.domain.Concerned.Named;
import org.bloodstream.donors.postdonation.domain.InformationKind;
import org.bloodstream.donors.postdonation.domain.Report;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * Either donations or a day.
 *
 * @param donationsSince all donations from this local day on
 * @param answers which conditions of the deferral rules it is; absent where nobody can say
 */
record ReportPostDonationInformation(
        @Nullable @Size(max = 100) List<@NotNull DonationNumber> donations,
        @Nullable LocalDate donationsSince,
        @NotNull InformationKind kind,
        @NotNull LocalDate noticedOn,

        @NotBlank @Size(max = 4000) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words,

        @Nullable @Size(max = 40) List<@NotNull @Valid Said> answers) {

    /** @throws BadInputException when neither donations nor a day is said, or both are */
    ReportInformation command(UUID donor) {
        return new ReportInformation(donor, new Report(concerned(), kind, noticedOn, said()), words.strip());
    }

    private List<Answer> said() {
        return answers == null
                ? List.of()
                : answers.stream().map(Said::answer).map(GivenAnswer::answer).toList();
    }

    private Concerned concerned() {
        var named = donations == null ? List.<DonationNumber>of() : donations;
        var since = donationsSince;
        if (named.isEmpty() == (since == null))
            throw new BadInputException(
                    "donations", "donations-or-since", "Say either donations or donationsSince: which are concerned?");
        return since == null ? new Named(new LinkedHashSet<>(named)) : new AllSince(since);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "ReportPostDonationInformation[…]";
    }
}
