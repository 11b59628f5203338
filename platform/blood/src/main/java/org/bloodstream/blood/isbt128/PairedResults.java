package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.group.Typing;

/** One digit for the results of a pair of tests: 0 nt,nt · 1 nt,neg · … · 8 pos,pos · 9 no information. */
final class PairedResults {
    private static final Typing[] ANTIGENS = {Typing.NOT_TESTED, Typing.NEGATIVE, Typing.POSITIVE};
    /** Infection markers know "no information" where antigens know "not tested" (ST-001, table 18). */
    private static final Typing[] MARKERS = {Typing.NO_INFORMATION, Typing.NEGATIVE, Typing.POSITIVE};

    private PairedResults() {}

    /** @param second whether the pair's second result is asked for */
    static Typing ofAntigens(char digit, boolean second) {
        return of(ANTIGENS, digit, second);
    }

    static Typing ofMarkers(char digit, boolean second) {
        return of(MARKERS, digit, second);
    }

    private static Typing of(Typing[] results, char digit, boolean second) {
        int value = digit - '0';
        if (value == 9) return Typing.NO_INFORMATION;
        return results[second ? value % 3 : value / 3];
    }
}
