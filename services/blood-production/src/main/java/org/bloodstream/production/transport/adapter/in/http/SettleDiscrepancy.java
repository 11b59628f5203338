package org.bloodstream.production.transport.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.production.transport.domain.ClosingReason;
import org.bloodstream.production.transport.domain.Discrepancy;

/** What is said about one discrepancy. */
final class SettleDiscrepancy {
    private SettleDiscrepancy() {}

    record Take(@NotNull Discrepancy.Kind kind) {}

    record Close(
            @NotNull Discrepancy.Kind kind,
            @NotNull ClosingReason reason,

            @NotBlank
            @Size(min = 8, max = 500)
            @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
            String words) {
        /** Says nothing about a person, so that no log can. */
        @Override
        public String toString() {
            return "Close[…]";
        }
    }
}
