package org.bloodstream.production.concession.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.concession.application.ProposeConcession;
import org.bloodstream.production.concession.domain.ConcessionGround;
import org.bloodstream.web.Words;

record WantedConcession(
        @NotNull ConcessionGround ground, @Words String reason) {

    ProposeConcession command(ComponentId component) {
        return new ProposeConcession(component, ground, reason.strip());
    }

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "WantedConcession[…]";
    }
}
