package org.bloodstream.blood.product;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.jspecify.annotations.Nullable;

/**
 * Imports a table of product description codes, such as the one that ICCBBA licenses and that is not shipped here.
 *
 * <p>The layout: UTF-8 text, comma separated, first line {@code code,name,retired}. {@code code} 5 characters; {@code
 * name} 1 to 500 characters; {@code retired} empty or the day from which the code is no longer given, as {@code
 * 2017-03-31}. Every row is judged by itself: a row that is refused does not stop the others, and is listed with its
 * reason.
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

    /**
     * @param line of the file, from 1
     * @param code {@code row-malformed}, {@code product-description-code-malformed}, {@code product-name-malformed}, {@code
     *     retirement-date-malformed}, {@code product-code-repeated} or {@code product-code-not-of-this-table}
     */
    public record RefusedRow(int line, String code, String reason) {}

    /** Whose codes a table holds. */
    public enum Owner {
        /** International and national codes: none begins with D. */
        LICENSED,
        /** A facility's own: all begin with D. */
        LOCAL
    }

    /** @throws UnreadableCodeException {@code product-table-header} when this is no such table at all */
    public static ProductCodeImport read(String text, Owner owner) {
        var rows = CsvRow.readAll(text.startsWith("\ufeff") ? text.substring(1) : text);
        refuseIf(
                rows.isEmpty() || !rows.getFirst().fields().equals(HEADER),
                "product-table-header",
                "The first line of a product code table is code,name,retired");
        Map<ProductDescriptionCode, ProductDescription> taken = new HashMap<>();
        List<RefusedRow> refused = new ArrayList<>();
        for (var row : rows.subList(1, rows.size())) {
            try {
                var description = description(row, owner);
                refuseIf(
                        taken.containsKey(description.code()),
                        "product-code-repeated",
                        "The code stands in the table twice");
                taken.put(description.code(), description);
            } catch (UnreadableCodeException e) {
                refused.add(new RefusedRow(row.line(), e.code(), String.valueOf(e.getMessage())));
            }
        }
        return new ProductCodeImport(new ProductCodeTable(taken), refused);
    }

    private static ProductDescription description(CsvRow row, Owner owner) {
        refuseIf(
                row.fields().size() != HEADER.size() || !row.closed(),
                "row-malformed",
                "A row has three fields, and closes its quotes");
        var code = new ProductDescriptionCode(row.fields().getFirst());
        refuseIf(
                ProductCatalogue.ownCode(code) != (owner == Owner.LOCAL),
                "product-code-not-of-this-table",
                "Codes that begin with D are the facility's own, all others are not");
        String name = row.fields().get(1);
        refuseIf(
                name.isEmpty() || name.length() > LONGEST_NAME,
                "product-name-malformed",
                "A name has 1 to 500 characters");
        return new ProductDescription(code, name, day(row.fields().getLast()));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new UnreadableCodeException("retirement-date-malformed", "A day is written 2017-03-31");
        }
    }
}
