package org.bloodstream.blood.isbt128;

import java.util.List;
import org.bloodstream.blood.group.Antigen;

/**
 * Which antigens the digits of structures 012 and 013 are about. Source: ST-001 v6.2.2, tables 9 [RT009] and 12 [RT011]
 * (general), 10 [RT010] and 13 [RT012] (Finnish). The column VS/V stands here as VS.
 */
public enum AntigenTable {
    GENERAL(
            "K k Cw Mia M N S s U P1 Lua Kpa Lea Leb Fya Fyb Jka Jkb Doa Dob Ina Cob Dia VS Jsa C c E e CMV",
            "Dib",
            "",
            "Ge4"),
    FINNISH(
            "K k Cw Mia M N S s U P1 Lua Kpa Lea Leb Fya Fyb Jka Jkb Doa Dob Cx Cob WESa LWb Ula Lsa Ana - - CMV",
            "",
            "Dob",
            "");

    /** Values 01 to 90 of the last two characters; the tables differ at 55, 64 and 90. */
    private static final String NEGATIVE_FOR =
            "Ena 'N' Vw Mur Hut Hil P PP1Pk hrS hrB f Ce G Hr0 CE cE Cx Ew Dw hrH Goa Rh32 Rh33 Tar "
                    + "Kpb Kpc Jsb Ula K11 K12 K13 K14 K17 K18 K19 K22 K23 K24 Lub Lu3 Lu4 Lu5 Lu6 Lu7 Lu8 Lu11 Lu12 Lu13 "
                    + "Lu20 Aua Aub Fy4 Fy5 Fy6 %s Sda Wrb Ytb Xga Sc1 Sc2 Sc3 Joa %s Hy Gya Co3 LWa LWb Kx Ge2 Ge3 Wb Lsa "
                    + "Ana Dha Cra IFC Kna Inb Csa I Era Vel Lan Ata Jra Oka Wra %s";

    private final List<String> columns;
    private final List<String> negativeFor;

    AntigenTable(String columns, String at55, String at64, String at90) {
        this.columns = List.of(columns.split(" "));
        this.negativeFor = List.of(NEGATIVE_FOR
                .formatted(reserved(at55), reserved(at64), reserved(at90))
                .split(" "));
    }

    private static String reserved(String symbol) {
        return symbol.isEmpty() ? "-" : symbol;
    }

    /** The symbols of the results from the second digit on, two a digit; {@code CMV} and {@code -} are no antigens. */
    List<String> columns() {
        return columns;
    }

    /** What the two last characters say. */
    AdditionalFinding finding(String ii) {
        int value = Integer.parseInt(ii);
        boolean antigen = value >= 1
                && value <= negativeFor.size()
                && !negativeFor.get(value - 1).equals("-");
        return antigen ? AdditionalFinding.negative(ii, negativeFor.get(value - 1)) : special(ii, value);
    }

    private AdditionalFinding special(String ii, int value) {
        boolean general = this == GENERAL;
        return AdditionalFinding.of(
                ii,
                switch (value) {
                    case 0 -> "information elsewhere";
                    case 95 -> general ? "nationally specified" : "reserved";
                    case 96 -> general ? "haemoglobin S negative" : "reserved";
                    case 97 -> general ? "parvovirus B19 antibody present" : "reserved";
                    case 98 -> "IgA deficient";
                    case 99 -> "no information";
                    default -> "reserved";
                });
    }

    /** The place of an antigen's result among the columns, or less than 0. */
    int columnOf(Antigen antigen) {
        return columns.indexOf(antigen.symbol());
    }
}
