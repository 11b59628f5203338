package org.bloodstream.blood.compatibility;

import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.jspecify.annotations.Nullable;

/**
 * A unit that might be given.
 *
 * @param abo absent when no validated label or record states it
 * @param collectedOn day 0; absent when unknown
 * @param expiry the unit may be given before it, not at it
 */
public record OfferedUnit(
        ComponentKind kind,
        @Nullable Abo abo,
        @Nullable RhD rhD,
        UnitResults results,
        Preparation preparation,
        @Nullable LocalDate collectedOn,
        Instant expiry) {
    private static final Antigen A = Antigen.named("A");
    private static final Antigen B = Antigen.named("B");
    private static final Antigen AB = Antigen.named("AB");
    private static final Antigen A1 = Antigen.named("A1");

    public static OfferedUnit of(ComponentKind kind, BloodGroup group, Instant expiry) {
        return new OfferedUnit(kind, group.abo(), group.rhD(), UnitResults.NONE, Preparation.NONE, null, expiry);
    }

    public OfferedUnit with(UnitResults other) {
        return new OfferedUnit(kind, abo, rhD, other, preparation, collectedOn, expiry);
    }

    public OfferedUnit with(Preparation other) {
        return new OfferedUnit(kind, abo, rhD, results, other, collectedOn, expiry);
    }

    public OfferedUnit withGroup(@Nullable Abo otherAbo, @Nullable RhD otherRhD) {
        return new OfferedUnit(kind, otherAbo, otherRhD, results, preparation, collectedOn, expiry);
    }

    public OfferedUnit collectedOn(@Nullable LocalDate day) {
        return new OfferedUnit(kind, abo, rhD, results, preparation, day, expiry);
    }

    /** From group and results together. Where they disagree the antigen counts as there. */
    public Typing typing(Antigen antigen) {
        Typing tested = results.antigens().typing(antigen);
        Typing grouped = byGroup(antigen);
        if (tested == Typing.POSITIVE || grouped == Typing.POSITIVE) return Typing.POSITIVE;
        return grouped.known() ? grouped : tested;
    }

    private Typing byGroup(Antigen antigen) {
        if (antigen.equals(Antigen.D)) return byRhD();
        Abo group = abo;
        if (group == null || !antigen.isbtNumber().startsWith("001")) return Typing.NO_INFORMATION;
        if (antigen.equals(A)) return carries(Abo.A, group);
        if (antigen.equals(B)) return carries(Abo.B, group);
        if (antigen.equals(AB)) return group == Abo.O ? Typing.NEGATIVE : Typing.POSITIVE;
        boolean lacksA1 = antigen.equals(A1) && !Abo.A.antigensWithin(group);
        return lacksA1 ? Typing.NEGATIVE : Typing.NO_INFORMATION;
    }

    private Typing byRhD() {
        if (rhD == null) return Typing.NO_INFORMATION;
        return rhD == RhD.POSITIVE ? Typing.POSITIVE : Typing.NEGATIVE;
    }

    private static Typing carries(Abo antigen, Abo group) {
        return antigen.antigensWithin(group) ? Typing.POSITIVE : Typing.NEGATIVE;
    }
}
