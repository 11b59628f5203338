package org.bloodstream.production.panel.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.production.donation.domain.DiscretionaryTest;

/** Nobody runs it here. */
public record TestNotOnPanel(DiscretionaryTest test) implements Objection {
    @Override
    public String code() {
        return "test-not-on-panel";
    }

    @Override
    public String message() {
        return "%s is not on the testing panel, so nobody runs it here: ask the quality officer.".formatted(test);
    }
}
