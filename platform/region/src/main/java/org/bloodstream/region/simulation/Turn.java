package org.bloodstream.region.simulation;

import java.util.random.RandomGenerator;

/** What a simulated donation is to come to, with how often in a hundred. */
enum Turn {
    TRANSFUSED(40),
    /** Released at the second try: the first is refused because tests are outstanding. */
    RELEASED_TOO_EARLY(5),
    /** The first bedside check is of the wrong patient. */
    WRONG_PATIENT(5),
    REACTION(3),
    /** A test is reactive: nothing of it ever leaves quarantine. */
    REACTIVE(3),
    WASTED(4),
    /** Nobody knows what became of it; somebody owns finding out. */
    UNKNOWN_OUTCOME(2),
    /** Stays in the hospital's fridge. */
    ON_THE_SHELF(38);

    private final int inAHundred;

    Turn(int inAHundred) {
        this.inAHundred = inAHundred;
    }

    static Turn draw(RandomGenerator random) {
        var left = random.nextInt(100);
        for (var turn : values()) {
            left -= turn.inAHundred;
            if (left < 0) return turn;
        }
        throw new IllegalStateException("the turns make less than a hundred");
    }
}
