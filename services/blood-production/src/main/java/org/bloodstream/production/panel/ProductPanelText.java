package org.bloodstream.production.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.bloodstream.production.panel.domain.ProductPanel;
import org.bloodstream.production.panel.domain.Promise;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.ShippedText;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;

/** Reads a product panel: a table {@code product,promise,source}, one line for each promise of a product. */
final class ProductPanelText {
    private static final String HEADING = "product,promise,source";

    private final List<ContentRefused> refused = new ArrayList<>();
    private final Map<ProductDescriptionCode, Set<Promise>> promises = new HashMap<>();

    private ProductPanelText() {}

    /** What is in force where nobody has approved another. */
    static String shipped() {
        return ShippedText.of(ProductPanelText.class, "product-panel.csv");
    }

    static Reading<ProductPanel> read(String text) {
        return new ProductPanelText().panel(text.lines().toList());
    }

    private Reading<ProductPanel> panel(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADING))
            refuse(1, "heading-differs", "the first line is " + HEADING);
        for (int at = 1; at < lines.size(); at++)
            if (!lines.get(at).isBlank()) line(at + 1, lines.get(at).split(",", 3));
        return refused.isEmpty() ? new Reading.Taken<>(new ProductPanel(promises)) : new Reading.Refused<>(refused);
    }

    private void line(int number, String[] cells) {
        if (cells.length < 3 || cells[2].isBlank()) {
            refuse(number, "source-missing", "a line is a product, what it promises, and who says so");
            return;
        }
        var product = cells[0].strip();
        var promise = Arrays.stream(Promise.values())
                .filter(each -> each.name().equals(cells[1].strip()))
                .findFirst();
        if (!product.matches("[A-Z][A-Z0-9]{4}"))
            refuse(number, "product-malformed", "a product is its description code, such as DRC05");
        else if (promise.isEmpty())
            refuse(number, "promise-unknown", "a promise is one of " + List.of(Promise.values()));
        else if (!promises.computeIfAbsent(new ProductDescriptionCode(product), _ -> EnumSet.noneOf(Promise.class))
                .add(promise.get())) refuse(number, "promise-twice", "a promise of a product stands here once");
    }

    private void refuse(int line, String reason, String explanation) {
        refused.add(new ContentRefused(line, reason, explanation));
    }
}
