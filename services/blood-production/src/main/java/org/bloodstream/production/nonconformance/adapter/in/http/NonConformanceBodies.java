package org.bloodstream.production.nonconformance.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.nonconformance.application.OpenNonConformance;
import org.bloodstream.production.nonconformance.domain.ActionKind;
import org.bloodstream.production.nonconformance.domain.CauseKind;
import org.bloodstream.production.nonconformance.domain.NonConformanceKind;
import org.bloodstream.production.nonconformance.domain.Severity;
import org.jspecify.annotations.Nullable;

/** What is sent of a non-conformance. Words may name somebody, so none of it says what it holds. */
final class NonConformanceBodies {
    private static final String SAID = "[\\P{Cc}\\r\\n\\t]*";

    private NonConformanceBodies() {}

    record Found(
            @NotNull NonConformanceKind kind,
            @NotNull Severity severity,
            @Nullable DonationNumber donation,

            @NotBlank @Size(min = 8, max = 1000) @Pattern(regexp = SAID, message = "has control characters")
            String words) {
        OpenNonConformance command() {
            return new OpenNonConformance(kind, severity, donation, null, words.strip());
        }

        @Override
        public String toString() {
            return "Found[…]";
        }
    }

    record Cause(
            @NotNull CauseKind cause,

            @NotBlank @Size(min = 8, max = 1000) @Pattern(regexp = SAID, message = "has control characters")
            String words) {
        @Override
        public String toString() {
            return "Cause[…]";
        }
    }

    /** @param owner the account of whoever does it */
    record Assignment(
            @NotNull ActionKind kind,

            @NotBlank @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9._@-]*")
            String owner,

            @NotNull LocalDate dueOn,

            @NotBlank @Size(min = 8, max = 1000) @Pattern(regexp = SAID, message = "has control characters")
            String words) {
        Actor by() {
            return new Actor(owner);
        }

        @Override
        public String toString() {
            return "Assignment[…]";
        }
    }

    record Said(
            @NotBlank @Size(min = 8, max = 1000) @Pattern(regexp = SAID, message = "has control characters")
            String words) {
        @Override
        public String toString() {
            return "Said[…]";
        }
    }
}
