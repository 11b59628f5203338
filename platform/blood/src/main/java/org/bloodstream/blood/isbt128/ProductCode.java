package org.bloodstream.blood.isbt128;

import java.util.regex.Pattern;
import org.bloodstream.blood.UnreadableCodeException;

/**
 * An ISBT 128 product code (structure 003).
 *
 * @param value 8 characters: product description (5), collection type (1), division (2), e.g. {@code DRC01000}
 */
public record ProductCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{2}\\d{2}[0-9A-Za-z](?:[A-Z0][a-z0]|99)");

    public ProductCode {
        if (!FORM.matcher(value).matches()) {
            throw new UnreadableCodeException(
                    "product-code-malformed",
                    "A product code has 8 characters: description (5), collection type and division (2)");
        }
    }

    /** The product description code, 5 characters; codes that begin with D are the facility's own. */
    public String description() {
        return value.substring(0, 5);
    }

    /** {@code 00} for a whole pack, else the split. */
    public String division() {
        return value.substring(6);
    }

    /** The barcode's text: {@code =<DRC01000}. */
    public String barcode() {
        return "=<" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
