package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.Typing;

/**
 * What a unit was tested for. Only NEGATIVE is a tested absence.
 *
 * @param antigens of its red cells, without ABO; K is among them
 * @param highTitre anti-A and anti-B of high titre
 * @param hbS sickle haemoglobin
 */
public record UnitTests(RedCellPhenotype antigens, Typing highTitre, Typing cmv, Typing hev, Typing hbS) {
    public static final UnitTests NONE = new UnitTests(
            RedCellPhenotype.UNKNOWN,
            Typing.NO_INFORMATION,
            Typing.NO_INFORMATION,
            Typing.NO_INFORMATION,
            Typing.NO_INFORMATION);

    public UnitTests with(RedCellPhenotype other) {
        return new UnitTests(other, highTitre, cmv, hev, hbS);
    }

    public UnitTests withHighTitre(Typing typing) {
        return new UnitTests(antigens, typing, cmv, hev, hbS);
    }

    public UnitTests withCmv(Typing typing) {
        return new UnitTests(antigens, highTitre, typing, hev, hbS);
    }

    public UnitTests withHev(Typing typing) {
        return new UnitTests(antigens, highTitre, cmv, typing, hbS);
    }

    public UnitTests withHbS(Typing typing) {
        return new UnitTests(antigens, highTitre, cmv, hev, typing);
    }
}
