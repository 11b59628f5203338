package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.component.ComponentKind;

/** How severe each rule is, by component and protection. */
final class RuleTable {
    private static final int KINDS = ComponentKind.values().length;
    private static final int PROTECTIONS = Protection.values().length;

    private final Ruling[] rulings;

    private RuleTable(Ruling[] rulings) {
        this.rulings = rulings;
    }

    /** Columns: rule, components, recipients, severity in routine and in an emergency, source. */
    static RuleTable read(String text) {
        var table = PolicyTable.read("rules", "rule,components,recipients,routine,emergency,source", text);
        var grid = new PolicyGrid<Ruling>(table.name(), names());
        for (var row : table.rows()) {
            var rule = row.one(0, Rule.class);
            var ruling = Ruling.read(row, 3, 4);
            for (var kind : row.several(1, ComponentKind.class)) {
                row.refuseIf(
                        rule.alwaysStops(kind) && ruling.emergency() != Severity.STOP,
                        "policy-rule-unsafe",
                        "%s stops %s in every situation".formatted(rule, kind));
                for (var recipient : row.several(2, Protection.class))
                    grid.put(row, index(rule, kind, recipient), ruling);
            }
        }
        return new RuleTable(grid.complete().toArray(Ruling[]::new));
    }

    Ruling ruling(Rule rule, ComponentKind kind, Protection protection) {
        return rulings[index(rule, kind, protection)];
    }

    private static int index(Rule rule, ComponentKind kind, Protection protection) {
        return (rule.ordinal() * KINDS + kind.ordinal()) * PROTECTIONS + protection.ordinal();
    }

    private static String[] names() {
        var names = new String[Rule.values().length * KINDS * PROTECTIONS];
        for (var rule : Rule.values()) {
            for (var kind : ComponentKind.values()) {
                for (var it : Protection.values()) names[index(rule, kind, it)] = "%s %s %s".formatted(rule, kind, it);
            }
        }
        return names;
    }
}
