package org.bloodstream.production.panel;

import org.bloodstream.production.panel.domain.ProductPanel;
import org.bloodstream.rules.ForwardRules;

/**
 * What products promise beyond the testing panel (06_component_specs.md, section 6.1). The release asks the panel in force at that
 * instant, as it asks the specifications; what was released before is not decided again.
 */
public final class ProductPanels extends ForwardRules<ProductPanel> {
    public ProductPanels() {
        super("product-panel", "Product panel", "testing", ProductPanelText.shipped(), ProductPanelText::read);
    }
}
