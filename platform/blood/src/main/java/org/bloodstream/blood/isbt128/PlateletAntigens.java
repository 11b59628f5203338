package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.group.Typing;

/**
 * Structure 014: HLA-A and -B, platelet-specific antigens, IgA, CMV antibody and high-titre anti-A and anti-B of
 * platelets. Source: ST-001 v6.2.2, 2.4.14 and tables 14 [RT013], 15 [RT014] and 16 [RT044]; the 16th digit is IgA and
 * CMV there, the 17th is reserved (the sheet's short layout says otherwise).
 *
 * @param data 18 digits
 */
public record PlateletAntigens(String data) implements DataStructure {
    private static final String NOT_TESTED = "00";
    private static final String NO_INFORMATION = "99";
    private static final String HLA_A =
            " 00 01 02 03 09 10 11 19 23 24 25 26 28 29 30 31 32 33 34 36 43 66 68 69 74 80 99 ";
    private static final String HLA_B =
            " 00 05 07 08 12 13 14 15 16 17 18 21 22 27 35 37 38 39 40 41 42 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 "
                    + "60 61 62 63 64 65 67 70 71 72 73 75 76 77 78 81 82 83 99 ";

    /** Two a digit, from the ninth on. */
    private static final List<String> COLUMNS = List.of(
            "1a", "1b", "2a", "2b", "3a", "3b", "4a", "4b", "5a", "5b", "15a", "6bw", "15b", "7bw", "IgA", "CMV");

    /**
     * @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length}, {@code structure-characters},
     *     {@code hla-type-unknown}, {@code hla-types-out-of-order} or {@code platelet-antigens-reserved}
     */
    public PlateletAntigens {
        Characters.require(data, 18, CharacterClass.DIGIT, "Platelet antigens are 18 digits");
        requireTypes(HLA_A, data, 0);
        requireTypes(HLA_B, data, 4);
        refuseIf(
                data.charAt(16) != '0' || "019".indexOf(data.charAt(17)) < 0,
                "platelet-antigens-reserved",
                "The last two digits of the platelet antigens are not in use yet");
    }

    private static void requireTypes(String table, String data, int at) {
        String first = data.substring(at, at + 2);
        String second = data.substring(at + 2, at + 4);
        refuseIf(
                !table.contains(' ' + first + ' ') || !table.contains(' ' + second + ' '),
                "hla-type-unknown",
                "An HLA type in the barcode is not in the standard");
        refuseIf(
                first.compareTo(second) > 0,
                "hla-types-out-of-order",
                "The lower of two HLA types stands first in the barcode");
    }

    /** {@code A2, A24}; one when the second is not known. */
    public List<String> hlaA() {
        return types("A", 0);
    }

    public List<String> hlaB() {
        return types("B", 4);
    }

    private List<String> types(String locus, int at) {
        return Stream.of(data.substring(at, at + 2), data.substring(at + 2, at + 4))
                .filter(type -> !type.equals(NOT_TESTED) && !type.equals(NO_INFORMATION))
                .map(type -> locus + Integer.parseInt(type))
                .toList();
    }

    /**
     * A platelet-specific antigen.
     *
     * @param antigen {@code 1a} to {@code 5b}, {@code 15a}, {@code 15b}, {@code 6bw} or {@code 7bw}
     * @return NO_INFORMATION for any other
     */
    public Typing hpa(String antigen) {
        int column = COLUMNS.indexOf(antigen);
        return column < 0 || column > 13 ? Typing.NO_INFORMATION : at(column);
    }

    /** NEGATIVE means IgA deficient. */
    public Typing iga() {
        return at(14);
    }

    public Typing cmvAntibody() {
        return at(15);
    }

    private Typing at(int column) {
        return PairedResults.ofAntigens(data.charAt(8 + column / 2), column % 2 == 1);
    }

    /** NEGATIVE when high-titre anti-A and anti-B were looked for and not found; never POSITIVE. */
    public Typing highTitreAntiAOrB() {
        return switch (data.charAt(17)) {
            case '1' -> Typing.NEGATIVE;
            case '0' -> Typing.NOT_TESTED;
            default -> Typing.NO_INFORMATION;
        };
    }

    @Override
    public StructureType type() {
        return StructureType.PLATELET_ANTIGENS;
    }

    /** {@code HLA A2,A24,B8,B27; HPA-1a negative; IgA deficient}; only what is known. */
    @Override
    public String printed() {
        List<String> said = new ArrayList<>();
        var hla = Stream.concat(hlaA().stream(), hlaB().stream()).toList();
        if (!hla.isEmpty()) said.add("HLA " + String.join(",", hla));
        COLUMNS.subList(0, 14).stream()
                .filter(antigen -> hpa(antigen).known())
                .forEach(antigen ->
                        said.add("HPA-" + antigen + ' ' + hpa(antigen).inWords()));
        if (iga().known()) said.add(iga() == Typing.NEGATIVE ? "IgA deficient" : "IgA present");
        if (cmvAntibody().known()) said.add("CMV antibody " + cmvAntibody().inWords());
        if (highTitreAntiAOrB().known()) said.add("no high-titre anti-A/B");
        return String.join("; ", said);
    }
}
