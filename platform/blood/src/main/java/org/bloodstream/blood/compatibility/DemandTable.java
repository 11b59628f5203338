package org.bloodstream.blood.compatibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;

/** What each requirement demands of each kind of component. */
final class DemandTable {
    private static final int KINDS = ComponentKind.values().length;
    private static final String NOTHING = "NOTHING";

    private final Demand[][] demands;

    private DemandTable(Demand[][] demands) {
        this.demands = demands;
    }

    /**
     * Columns: requirement, components, check, severity in routine and in an emergency, source. That a requirement does
     * not concern a component is a row too, with the check NOTHING.
     */
    static DemandTable read(String text) {
        var table = PolicyTable.read("demands", "requirement,components,check,routine,emergency,source", text);
        var grid = new PolicyGrid<List<Demand>>(table.name(), names());
        var places = new ArrayList<List<Demand>>();
        for (int i = 0; i < Requirement.values().length * KINDS; i++) places.add(new ArrayList<>());
        for (var row : table.rows()) take(row, places, grid);
        grid.complete();
        return new DemandTable(
                places.stream().map(demands -> demands.toArray(Demand[]::new)).toArray(Demand[][]::new));
    }

    private static void take(PolicyRow row, List<List<Demand>> places, PolicyGrid<List<Demand>> grid) {
        var requirement = row.one(0, Requirement.class);
        var ruling = Ruling.read(row, 3, 4);
        boolean nothing = row.text(2).equals(NOTHING);
        row.refuseIf(nothing && ruling.routine() != null, "policy-value-unknown", "NOTHING has no severity");
        for (var kind : row.several(1, ComponentKind.class)) {
            int place = index(requirement, kind);
            var demands = places.get(place);
            if (nothing || demands.isEmpty()) grid.put(row, place, demands);
            if (!nothing) add(row, demands, new Demand(row.one(2, UnitCheck.class), ruling));
        }
    }

    private static void add(PolicyRow row, List<Demand> demands, Demand demand) {
        row.refuseIf(
                demands.stream().anyMatch(it -> it.check() == demand.check()),
                "policy-row-repeated",
                "%s is demanded already".formatted(demand.check()));
        demands.add(demand);
    }

    Demand[] demands(Requirement requirement, ComponentKind kind) {
        return demands[index(requirement, kind)];
    }

    private static int index(Requirement requirement, ComponentKind kind) {
        return requirement.ordinal() * KINDS + kind.ordinal();
    }

    private static String[] names() {
        return Arrays.stream(Requirement.values())
                .flatMap(requirement ->
                        Arrays.stream(ComponentKind.values()).map(kind -> "%s %s".formatted(requirement, kind)))
                .toArray(String[]::new);
    }
}
