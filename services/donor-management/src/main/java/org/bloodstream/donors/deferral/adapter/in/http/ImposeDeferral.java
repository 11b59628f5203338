package org.bloodstream.donors.deferral.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.deferral.domain.Imposition;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.web.Words;
import org.jspecify.annotations.Nullable;

/** @param donations absent for all */
record ImposeDeferral(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{2,59}") String code,
        @Words String words,
        @NotNull Source source,
        @NotNull @Valid WantedEnd end,
        @Nullable @Size(min = 1, max = 5) List<@NotNull DonationType> donations) {
    /** A health check imposes its own. */
    enum Source {
        CLINICIAN,
        DONOR,
        LETTER,
        AT_THE_CHAIR,
        LABORATORY,
        OTHER
    }

    Imposition read() {
        return new Imposition(
                code,
                words.strip(),
                DeferralSource.valueOf(source.name()),
                null,
                null,
                donations == null ? EnumSet.allOf(DonationType.class) : Set.copyOf(donations),
                end.read(),
                null,
                null);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "ImposeDeferral[…]";
    }
}
