package org.bloodstream.chaos.load;

import java.util.random.RandomGenerator;

/**
 * Cell 10: how often the load itself repeats, disorders and poisons, in a hundred.
 *
 * @param copies requests that are sent two to five times at once
 * @param repeats requests that are sent once more after they were accepted
 * @param forgeries keys that are used again for something else
 * @param disorder letters that are sent out of their order
 * @param poison journeys that send a letter that nobody may accept
 * @param contests acts that two try for the same component at once
 */
public record Mischief(int copies, int repeats, int forgeries, int disorder, int poison, int contests) {
    public static final Mischief USUAL = new Mischief(8, 5, 4, 50, 30, 30);

    public static final Mischief NONE = new Mischief(0, 0, 0, 0, 0, 0);

    static boolean happens(int inAHundred, RandomGenerator random) {
        return random.nextInt(100) < inAHundred;
    }
}
