package org.bloodstream.donors.eligibility.domain;

/** A value of a limit, in the unit that the limit's name says. */
record SelectionLimit(String id, Limit limit, int value, String words, String source) {
    Finding because(Effect effect) {
        return because(limit.code(), effect, words);
    }

    /** Nobody has measured it: so it is not known to be kept. */
    Finding notMeasured(String code, String what) {
        return because(code, Effect.DEFER, what).until(new Return.WhenItEnds());
    }

    private Finding because(String code, Effect effect, String words) {
        return Finding.of(id, code, effect, words, source);
    }
}
