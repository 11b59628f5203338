package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.jspecify.annotations.Nullable;

/** The order of choice for every component, patient group (unknown is one) and unit group. */
final class AboTable {
    private static final String UNKNOWN = "UNKNOWN";
    private static final int GROUPS = Abo.values().length;
    private static final int PATIENTS = GROUPS + 1;

    private final AboChoice[] choices;

    private AboTable(AboChoice[] choices) {
        this.choices = choices;
    }

    /** Columns: component, patient, unit, order of choice, condition, source. */
    static AboTable read(String text) {
        var table = PolicyTable.read("abo", "component,patient,unit,choice,condition,source", text);
        var grid = new PolicyGrid<AboChoice>(table.name(), names());
        for (var row : table.rows()) {
            var kind = row.one(0, ComponentKind.class);
            int patient =
                    row.text(1).equals(UNKNOWN) ? GROUPS : row.one(1, Abo.class).ordinal();
            var unit = row.one(2, Abo.class);
            var choice = new AboChoice(row.one(3, Choice.class), row.highTitreNegative(4), row.source());
            row.refuseIf(
                    !AboSerology.allows(kind, patient == GROUPS ? null : Abo.values()[patient], unit, choice),
                    "policy-abo-unsafe",
                    "antigens and antibodies would meet");
            grid.put(row, index(kind, patient, unit), choice);
        }
        return new AboTable(grid.complete().toArray(AboChoice[]::new));
    }

    AboChoice choice(ComponentKind kind, @Nullable Abo patient, Abo unit) {
        return choices[index(kind, patient == null ? GROUPS : patient.ordinal(), unit)];
    }

    private static String[] names() {
        var names = new String[ComponentKind.values().length * PATIENTS * GROUPS];
        for (var kind : ComponentKind.values()) {
            for (int patient = 0; patient < PATIENTS; patient++) {
                String name = patient == GROUPS ? UNKNOWN : Abo.values()[patient].name();
                for (var unit : Abo.values())
                    names[index(kind, patient, unit)] = "%s %s %s".formatted(kind, name, unit);
            }
        }
        return names;
    }

    private static int index(ComponentKind kind, int patient, Abo unit) {
        return (kind.ordinal() * PATIENTS + patient) * GROUPS + unit.ordinal();
    }
}
