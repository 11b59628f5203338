package org.bloodstream.blood.codabar;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.bloodstream.blood.RefusedRow;
import org.bloodstream.blood.TableRows;
import org.bloodstream.blood.UnreadableCodeException;
import org.jspecify.annotations.Nullable;

/**
 * Imports the Codabar layouts of the labels that are in use somewhere; none is built in, because none was found in a
 * source (02_codabar_gs1.md, 2.1).
 *
 * <p>The layout: UTF-8 text, comma separated, first line {@code name,start,stop,form,dates,source}. {@code name} 1 to 60
 * characters, once; {@code start} and {@code stop} a letter from A to D; {@code form} a regular expression of what stands
 * between them, with a group {@code component} or {@code expiry}; {@code dates} how the expiry is written, a pattern such
 * as {@code ddMMuu}, empty for components; {@code source} who says so. Every row is judged by itself: {@code
 * row-malformed}, {@code codabar-layout-name}, {@code codabar-layout-repeated}, {@code codabar-layout-letters}, {@code
 * codabar-layout-form}, {@code codabar-layout-dates} or {@code source-missing}.
 *
 * @param layouts what was taken, in the file's order
 * @param refused what was not, in the file's order
 */
public record CodabarLayoutImport(List<CodabarLayout> layouts, List<RefusedRow> refused) {
    private static final List<String> HEADER = List.of("name", "start", "stop", "form", "dates", "source");
    private static final int LONGEST_NAME = 60;
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 12, 20);

    public CodabarLayoutImport {
        layouts = List.copyOf(layouts);
        refused = List.copyOf(refused);
    }

    /** @throws UnreadableCodeException {@code codabar-layouts-header} when this is no such table at all */
    public static CodabarLayoutImport read(String text) {
        Set<String> names = new HashSet<>();
        var rows = TableRows.read(text, HEADER, "codabar-layouts-header", row -> {
            var layout = layout(row);
            refuseIf(!names.add(layout.name()), "codabar-layout-repeated", "The name stands in the table twice");
            return layout;
        });
        return new CodabarLayoutImport(rows.taken(), rows.refused());
    }

    private static CodabarLayout layout(List<String> row) {
        String name = row.getFirst();
        refuseIf(
                name.isEmpty() || name.length() > LONGEST_NAME, "codabar-layout-name", "A name has 1 to 60 characters");
        char start = letter(row.get(1));
        char stop = letter(row.get(2));
        String dates = row.get(4);
        String form = form(row.get(3), dates.isEmpty() ? "component" : "expiry");
        refuseIf(row.getLast().isEmpty(), "source-missing", "A layout says where it is from");
        return dates.isEmpty()
                ? CodabarLayout.ofComponent(name, start, stop, form)
                : ofExpiry(name, start, stop, form, dates);
    }

    private static char letter(String text) {
        refuseIf(
                text.length() != 1 || "ABCD".indexOf(text.charAt(0)) < 0,
                "codabar-layout-letters",
                "A symbol starts and stops with one letter from A to D");
        return text.charAt(0);
    }

    private static String form(String text, String group) {
        var form = pattern(text);
        refuseIf(
                form == null || !form.namedGroups().keySet().equals(Set.of(group)),
                "codabar-layout-form",
                "The form is a regular expression with one named group: expiry when there are dates, else component");
        return text;
    }

    private static @Nullable Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException _) {
            return null;
        }
    }

    private static CodabarLayout ofExpiry(String name, char start, char stop, String form, String dates) {
        try {
            var layout = CodabarLayout.ofExpiry(name, start, stop, form, dates);
            if (layout.keeps(ANY_DAY)) return layout;
        } catch (IllegalArgumentException | DateTimeException _) {
            // no pattern at all, or one that asks for more or less than a day has
        }
        throw new UnreadableCodeException("codabar-layout-dates", "Dates are a pattern that says a whole day: ddMMuu");
    }
}
