package org.bloodstream.production.monitoring.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;
import org.bloodstream.blood.isbt128.ProductCode;

/**
 * A kind of component, however it is divided: {@code DRC01}.
 *
 * @param description the first five characters of its product codes
 */
public record MonitoredComponent(String description) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{4}");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code monitored-component-malformed} */
    public MonitoredComponent {
        refuseIf(
                !FORM.matcher(description).matches(),
                "monitored-component-malformed",
                "A kind of component has five characters, as DRC01");
    }

    public static MonitoredComponent of(ProductCode product) {
        return new MonitoredComponent(product.description());
    }

    @Override
    public String toString() {
        return description;
    }
}
