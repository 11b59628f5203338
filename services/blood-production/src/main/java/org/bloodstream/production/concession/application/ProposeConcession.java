package org.bloodstream.production.concession.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.concession.domain.ConcessionGround;

/** @param words why no other unit will do; they stay in this service */
public record ProposeConcession(ComponentId component, ConcessionGround ground, String words) {
    @Override
    public String toString() {
        return "ProposeConcession[" + component + "]";
    }
}
