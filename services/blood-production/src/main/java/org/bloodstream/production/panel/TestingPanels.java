package org.bloodstream.production.panel;

import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.panel.domain.TestingPanel;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.Difference;

/**
 * Which tests are run, and of which donations each is needed (05_donation_testing.md, section 5.1). A panel asks of donations that
 * are collected while it is in force, so no past decision is made again by another.
 */
public final class TestingPanels implements RuleSetKind<TestingPanel> {
    private final String shipped = PanelText.shipped();

    @Override
    public String name() {
        return "testing-panel";
    }

    @Override
    public String title() {
        return "Testing panel";
    }

    @Override
    public String shipped() {
        return shipped;
    }

    @Override
    public Reading<TestingPanel> read(String text) {
        return PanelText.read(text);
    }

    @Override
    public String stream() {
        return "testing";
    }

    @Override
    public Set<String> decisions() {
        return Set.of();
    }

    @Override
    public Stream<Difference> replay(TestingPanel inForce, TestingPanel proposed, JournalEvent decision) {
        return Stream.empty();
    }
}
