package org.bloodstream.blood.compatibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;

/** Invented people and packs. */
final class Cases {
    static final CompatibilityPolicy POLICY = CompatibilityPolicy.local();
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Instant EXPIRY = NOW.plusSeconds(86_400);
    static final Situation EMERGENCY = new Situation.Emergency("Dr A Example", "bleeding, no time to wait");
    static final LocalDate LONG_AGO = LocalDate.of(1960, 1, 1);

    private Cases() {}

    static BloodGroup group(Abo abo, RhD rhD) {
        return new BloodGroup(abo, rhD);
    }

    static Recipient man(Abo abo, RhD rhD) {
        return Recipient.of(RecipientGroup.confirmed(group(abo, rhD)), RecordedSex.MALE, LONG_AGO);
    }

    static Recipient woman(Abo abo, RhD rhD, LocalDate born) {
        return Recipient.of(RecipientGroup.confirmed(group(abo, rhD)), RecordedSex.FEMALE, born);
    }

    static OfferedUnit unit(ComponentKind kind, Abo abo, RhD rhD) {
        return OfferedUnit.of(kind, group(abo, rhD), EXPIRY);
    }

    static OfferedUnit redCells(Abo abo, RhD rhD) {
        return unit(ComponentKind.RED_CELLS, abo, rhD);
    }

    static RedCellPhenotype typed(String symbol, Typing typing) {
        return RedCellPhenotype.of(Map.of(Antigen.named(symbol), typing));
    }

    static OfferedUnit typed(OfferedUnit unit, String symbol, Typing typing) {
        return unit.with(unit.results().with(unit.results().antigens().and(typed(symbol, typing))));
    }

    static CompatibilityDecision routine(Recipient recipient, OfferedUnit unit) {
        return Compatibility.decide(POLICY, recipient, unit, Situation.ROUTINE, NOW);
    }

    static CompatibilityDecision emergency(Recipient recipient, OfferedUnit unit) {
        return Compatibility.decide(POLICY, recipient, unit, EMERGENCY, NOW);
    }

    /** {@code STOP abo-incompatible}, in the decision's order. */
    static List<String> said(CompatibilityDecision decision) {
        return decision.reasons().stream()
                .map(it -> it.severity() + " " + it.code())
                .toList();
    }

    /** Of the worst reason; 3 when there is none, so that less is worse. */
    static int worst(CompatibilityDecision decision) {
        return decision.reasons().stream()
                .mapToInt(it -> it.severity().ordinal())
                .min()
                .orElse(Severity.values().length);
    }
}
