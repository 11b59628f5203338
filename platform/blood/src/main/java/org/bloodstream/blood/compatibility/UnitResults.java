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
public record UnitResults(RedCellPhenotype antigens, Typing highTitre, Typing cmv, Typing hev, Typing hbS) {
    public static final UnitResults NONE = new UnitResults(
            RedCellPhenotype.UNKNOWN,
            Typing.NO_INFORMATION,
            Typing.NO_INFORMATION,
            Typing.NO_INFORMATION,
            Typing.NO_INFORMATION);

    public UnitResults with(RedCellPhenotype other) {
        return new UnitResults(other, highTitre, cmv, hev, hbS);
    }

    public UnitResults withHighTitre(Typing typing) {
        return new UnitResults(antigens, typing, cmv, hev, hbS);
    }

    public UnitResults withCmv(Typing typing) {
        return new UnitResults(antigens, highTitre, typing, hev, hbS);
    }

    public UnitResults withHev(Typing typing) {
        return new UnitResults(antigens, highTitre, cmv, typing, hbS);
    }

    public UnitResults withHbS(Typing typing) {
        return new UnitResults(antigens, highTitre, cmv, hev, typing);
    }
}
