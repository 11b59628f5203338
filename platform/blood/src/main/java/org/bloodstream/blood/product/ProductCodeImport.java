package org.bloodstream.blood.product;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.RefusedRow;
import org.bloodstream.blood.TableRows;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.jspecify.annotations.Nullable;

/**
 * Imports a table of product description codes, such as the one that ICCBBA licenses and that is not shipped here.
 *
 * <p>The layout: UTF-8 text, comma separated, first line {@code code,name,retired}. {@code code} 5 characters; {@code
 * name} 1 to 500 characters; {@code retired} empty or the day from which the code is no longer given, as {@code
 * 2017-03-31}. Every row is judged by itself: a row that is refused does not stop the others, and is listed with its
 * reason: {@code row-malformed}, {@code product-description-code-malformed}, {@code product-name-malformed}, {@code
 * retirement-date-malformed}, {@code product-code-repeated} or {@code product-code-not-of-this-table}.
 *
 * @param table what was taken
 * @param refused what was not, in the file's order
 */
public record ProductCodeImport(ProductCodeTable table, List<RefusedRow> refused) {
    private static final List<String> HEADER = List.of("code", "name", "retired");
    private static final int LONGEST_NAME = 500;

    public ProductCodeImport {
        refused = List.copyOf(refused);
    }

    /** Whose codes a table holds. */
    public enum Owner {
        /** International and national codes: none begins with D. */
        LICENSED,
        /** A facility's own: all begin with D. */
        LOCAL
    }

    /** @throws UnreadableCodeException {@code product-table-header} when this is no such table at all */
    public static ProductCodeImport read(String text, Owner owner) {
        Map<ProductDescriptionCode, ProductDescription> codes = new HashMap<>();
        var rows = TableRows.read(text, HEADER, "product-table-header", row -> {
            var description = description(row, owner);
            refuseIf(
                    codes.putIfAbsent(description.code(), description) != null,
                    "product-code-repeated",
                    "The code stands in the table twice");
            return description;
        });
        return new ProductCodeImport(new ProductCodeTable(codes), rows.refused());
    }

    private static ProductDescription description(List<String> row, Owner owner) {
        var code = new ProductDescriptionCode(row.getFirst());
        refuseIf(
                ProductCatalogue.ownCode(code) != (owner == Owner.LOCAL),
                "product-code-not-of-this-table",
                "Codes that begin with D are the facility's own, all others are not");
        String name = row.get(1);
        refuseIf(
                name.isEmpty() || name.length() > LONGEST_NAME,
                "product-name-malformed",
                "A name has 1 to 500 characters");
        return new ProductDescription(code, name, day(row.getLast()));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new UnreadableCodeException("retirement-date-malformed", "A day is written 2017-03-31");
        }
    }
}
