package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.RhPhenotype;
import org.bloodstream.blood.group.Typing;

/**
 * Structures 012 (general) and 013 (Finnish): red cell antigens and CMV antibody. Rh stands either as a phenotype in the
 * first digit or as single antigens in the last ones, never both (ST-001, 2.4.12).
 *
 * @param data 18 digits
 */
public record RedCellAntigens(AntigenTable table, String data) implements DataStructure {
    private static final String[] RH = {
        "C+c-E+e-", "C+c+E+e-", "C-c+E+e-", "C+c-E+e+", "C+c+E+e+", "C-c+E+e+", "C+c-E-e+", "C+c+E-e+", "C-c+E-e+", ""
    };

    /**
     * @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length}, {@code structure-characters} or
     *     {@code red-cell-antigens-rh-stated-twice}
     */
    public RedCellAntigens {
        Characters.require(data, 18, CharacterClass.DIGIT, "Red cell antigens are 18 digits");
        refuseIf(
                table == AntigenTable.GENERAL
                        && data.charAt(0) != '9'
                        && !singleRh(data).isEmpty(),
                "red-cell-antigens-rh-stated-twice",
                "The Rh antigens stand in the barcode twice");
    }

    static RedCellAntigens general(String data) {
        return new RedCellAntigens(AntigenTable.GENERAL, data);
    }

    static RedCellAntigens finnish(String data) {
        return new RedCellAntigens(AntigenTable.FINNISH, data);
    }

    private static String singleRh(String data) {
        return new RhPhenotype(
                        PairedResults.ofAntigens(data.charAt(13), true),
                        PairedResults.ofAntigens(data.charAt(14), false),
                        PairedResults.ofAntigens(data.charAt(14), true),
                        PairedResults.ofAntigens(data.charAt(15), false))
                .toString();
    }

    /** The phenotype of the first digit, or the single antigens. */
    public RhPhenotype rh() {
        boolean single = table == AntigenTable.GENERAL && data.charAt(0) == '9';
        return RhPhenotype.parse(single ? singleRh(data) : RH[data.charAt(0) - '0']);
    }

    /** What is known of an antigen; NO_INFORMATION for those that this structure does not carry. */
    public Typing typing(Antigen antigen) {
        return switch (antigen.symbol()) {
            case "C" -> rh().C();
            case "c" -> rh().c();
            case "E" -> rh().E();
            case "e" -> rh().e();
            default ->
                additional()
                        .antigen()
                        .filter(antigen::equals)
                        .map(_ -> Typing.NEGATIVE)
                        .orElse(column(antigen));
        };
    }

    private Typing column(Antigen antigen) {
        int column = table.columnOf(antigen);
        return column < 0 ? Typing.NO_INFORMATION : atColumn(column);
    }

    /** Column 0 is the first result of the second digit. */
    private Typing atColumn(int column) {
        return PairedResults.ofAntigens(data.charAt(1 + column / 2), column % 2 == 1);
    }

    /** Every antigen that was found positive or negative, in the table's order. */
    public Map<Antigen, Typing> known() {
        Map<Antigen, Typing> known = new LinkedHashMap<>();
        for (String symbol : List.of("C", "c", "E", "e")) put(known, Antigen.named(symbol));
        for (String symbol : table.columns()) Antigen.find(symbol).ifPresent(antigen -> put(known, antigen));
        additional().antigen().ifPresent(antigen -> put(known, antigen));
        return known;
    }

    private void put(Map<Antigen, Typing> known, Antigen antigen) {
        var typing = typing(antigen);
        if (typing.known()) known.put(antigen, typing);
    }

    public RedCellPhenotype phenotype() {
        return RedCellPhenotype.of(known());
    }

    public Typing cmvAntibody() {
        return atColumn(table.columns().indexOf("CMV"));
    }

    public AdditionalFinding additional() {
        return table.finding(data.substring(16));
    }

    @Override
    public StructureType type() {
        return switch (table) {
            case GENERAL -> StructureType.RED_CELL_ANTIGENS;
            case FINNISH -> StructureType.RED_CELL_ANTIGENS_FINNISH;
        };
    }

    /** {@code C+Cw+c+E+e+ K+k+ Fy(a-b+)}, then CMV antibody and what else is said; only what is known. */
    @Override
    public String printed() {
        return PrintedAntigens.of(this);
    }
}
