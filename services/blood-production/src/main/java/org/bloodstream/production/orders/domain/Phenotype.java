package org.bloodstream.production.orders.domain;

import java.util.stream.Stream;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.production.orders.domain.ChoiceReason.AntigenNotAbsent;

/** The antigens that a line asks to be absent. Only what was typed NEGATIVE is absent, also in an emergency. */
final class Phenotype {
    private static final String ABO_SYSTEM = "001";

    private Phenotype() {}

    static Stream<AntigenNotAbsent> against(OrderLine line, ShelfUnit unit) {
        if (line.antigensAbsent().isEmpty()) return Stream.empty();
        var offered = unit.offered();
        return line.antigensAbsent().stream()
                .map(antigen -> new AntigenNotAbsent(antigen, offered.typing(antigen)))
                .filter(reason -> reason.typing() != Typing.NEGATIVE);
    }

    static boolean isOrdered(ComponentKind kind, Antigen antigen) {
        return hasRedCells(kind)
                && Antigen.listed().contains(antigen)
                && !antigen.equals(Antigen.D)
                && !antigen.isbtNumber().startsWith(ABO_SYSTEM);
    }

    private static boolean hasRedCells(ComponentKind kind) {
        return switch (kind) {
            case RED_CELLS, WHOLE_BLOOD, GRANULOCYTES -> true;
            case PLATELETS, PLASMA, CRYOPRECIPITATE -> false;
        };
    }
}
