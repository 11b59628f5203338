package org.bloodstream.blood.isbt128;

import java.util.Arrays;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.LabelGroup.IntendedUse;

/**
 * What else can stand in place of a group: ABO alone, Bombay and para-Bombay, pools, subgroups of A (ST-001, table 4).
 * None of these is an ABO and RhD group that may be compared with a patient's.
 */
public enum UnusualGroup {
    O_ALONE("55", 'P', "O (RhD not stated)"),
    A_ALONE("66", 'A', "A (RhD not stated)"),
    B_ALONE("77", 'B', "B (RhD not stated)"),
    AB_ALONE("88", 'C', "AB (RhD not stated)"),
    PARA_BOMBAY_RHD_NEGATIVE("D6", 'D', "para-Bombay RhD negative"),
    PARA_BOMBAY_RHD_POSITIVE("E6", 'E', "para-Bombay RhD positive"),
    BOMBAY_RHD_NEGATIVE("G6", 'G', "Bombay RhD negative"),
    BOMBAY_RHD_POSITIVE("H6", 'H', "Bombay RhD positive"),
    O_PARA_BOMBAY_RHD_NEGATIVE("I6", 'I', "O para-Bombay RhD negative"),
    O_PARA_BOMBAY_RHD_POSITIVE("J6", 'J', "O para-Bombay RhD positive"),
    A_PARA_BOMBAY_RHD_NEGATIVE("K6", 'K', "A para-Bombay RhD negative"),
    B_PARA_BOMBAY_RHD_NEGATIVE("L6", 'L', "B para-Bombay RhD negative"),
    AB_PARA_BOMBAY_RHD_NEGATIVE("M6", 'M', "AB para-Bombay RhD negative"),
    A_PARA_BOMBAY_RHD_POSITIVE("N6", 'N', "A para-Bombay RhD positive"),
    B_PARA_BOMBAY_RHD_POSITIVE("O6", 'O', "B para-Bombay RhD positive"),
    AB_PARA_BOMBAY_RHD_POSITIVE("Q6", 'Q', "AB para-Bombay RhD positive"),
    A_RHD_POOLED("A0", "A, RhD pooled"),
    B_RHD_POOLED("B0", "B, RhD pooled"),
    AB_RHD_POOLED("C0", "AB, RhD pooled"),
    O_RHD_POOLED("D0", "O, RhD pooled"),
    ABO_POOLED_RHD_POSITIVE("E0", "ABO pooled, RhD positive"),
    ABO_POOLED_RHD_NEGATIVE("F0", "ABO pooled, RhD negative"),
    ABO_POOLED_RHD_POOLED("G0", "ABO pooled, RhD pooled"),
    ABO_POOLED_RHD_NOT_STATED("H0", "ABO pooled, RhD not stated"),
    A1("I0", "A1"),
    A2("J0", "A2"),
    A1B("K0", "A1B"),
    A2B("L0", "A2B");

    private static final char DEFAULT_ONLY = 0;

    private final String defaultCode;
    private final char letter;
    private final String words;

    UnusualGroup(String defaultCode, String words) {
        this(defaultCode, DEFAULT_ONLY, words);
    }

    UnusualGroup(String defaultCode, char letter, String words) {
        this.defaultCode = defaultCode;
        this.letter = letter;
        this.words = words;
    }

    /** Pools and subgroups have the default use only. */
    Stream<IntendedUse> uses() {
        return letter == DEFAULT_ONLY ? Stream.of(IntendedUse.ALLOGENEIC) : Arrays.stream(IntendedUse.values());
    }

    /** The letter and 2 to 9; 6 would be the default, and is where the default has no code of its own. */
    String code(IntendedUse use) {
        return use == IntendedUse.ALLOGENEIC ? defaultCode : letter + String.valueOf(6 + use.distance);
    }

    public String inWords() {
        return words;
    }
}
