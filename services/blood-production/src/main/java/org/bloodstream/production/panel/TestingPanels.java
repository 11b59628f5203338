package org.bloodstream.production.panel;

import org.bloodstream.production.panel.domain.TestingPanel;
import org.bloodstream.rules.ForwardRules;

/**
 * Which tests are run, and of which donations each is needed (05_donation_testing.md, section 5.1). A panel asks of donations that
 * are collected while it is in force, so no past decision is made again by another.
 */
public final class TestingPanels extends ForwardRules<TestingPanel> {
    public TestingPanels() {
        super("testing-panel", "Testing panel", "testing", PanelText.shipped(), PanelText::read);
    }
}
