package org.bloodstream.donors.likeness.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.CsvRow;

/** Forms of one given name that no rule of English spelling brings together: Siobhán and Shivaun, Liam and William. */
public final class NameForms {
    private static final int COLUMNS = 3;

    private final Map<String, Set<String>> namesOfForm;

    private NameForms(Map<String, Set<String>> namesOfForm) {
        this.namesOfForm = namesOfForm;
    }

    /**
     * Columns: form, name, source.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException {@code name-form-malformed}
     */
    public static NameForms read(String csv) {
        Map<String, Set<String>> forms = new HashMap<>();
        for (var row : CsvRow.readAll(csv).stream().skip(1).toList()) {
            refuseIf(
                    row.fields().size() != COLUMNS || row.fields().contains("") || !row.closed(),
                    "name-form-malformed",
                    "Line %d is not form,name,source".formatted(row.line()));
            var name = Letters.folded(row.fields().get(1));
            names(forms, Letters.folded(row.fields().getFirst())).add(name);
            names(forms, name).add(name);
        }
        return new NameForms(forms);
    }

    private static Set<String> names(Map<String, Set<String>> forms, String form) {
        return forms.computeIfAbsent(form, _ -> new HashSet<>());
    }

    /** Every name that is a form of one name with this one; empty for a name that is not in the table. */
    public Set<String> of(String name) {
        return namesOfForm.keySet().stream()
                .filter(other -> ofOneName(name, other))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Both are forms of one name; a name is no form of itself unless it is in the table. */
    boolean ofOneName(String a, String b) {
        var names = namesOfForm.getOrDefault(b, Set.of());
        return namesOfForm.getOrDefault(a, Set.of()).stream().anyMatch(names::contains);
    }
}
