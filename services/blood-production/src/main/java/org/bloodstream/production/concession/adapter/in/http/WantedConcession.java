package org.bloodstream.production.concession.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.concession.application.ProposeConcession;
import org.bloodstream.production.concession.domain.ConcessionGround;

record WantedConcession(
        @NotNull ConcessionGround ground,

        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String reason) {

    ProposeConcession command(ComponentId component) {
        return new ProposeConcession(component, ground, reason.strip());
    }

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "WantedConcession[…]";
    }
}
