package org.bloodstream.labels;

/** Where the words of a pack's label stand: nationally defined (ST-001, 7.4.2.2), so this arrangement is ours [GK]. */
final class UnitAreas {
    static final double LEFT = 3;
    static final double RIGHT = 54.5;

    static final TextArea FACILITY = new TextArea(LEFT, 20, 45, 7, 1.8, 2.8, Typeface.SANS);
    static final TextArea COLLECTED = new TextArea(LEFT, 41, 45, 4, 2, 3.2, Typeface.BOLD);

    static final TextArea ABO = new TextArea(RIGHT, 16, 43, 18, 15, 15, Typeface.BOLD);
    static final TextArea RHD = new TextArea(RIGHT, 34, 43, 7, 5, 5.6, Typeface.BOLD);
    /** In place of both. */
    static final TextArea MESSAGE = new TextArea(RIGHT, 17, 43, 23, 3, 7, Typeface.BOLD);

    static final TextArea PHENOTYPE = new TextArea(RIGHT, 41, 43, 8, 1.8, 3, Typeface.SANS);

    static final TextArea PRODUCT = new TextArea(LEFT, 67, 45, 12, 2, 4.4, Typeface.BOLD);
    static final TextArea VOLUME = new TextArea(LEFT, 79.2, 45, 3.5, 2, 2.8, Typeface.BOLD);
    static final TextArea ANTICOAGULANT = new TextArea(LEFT, 82.6, 45, 4.4, 1.6, 2.2, Typeface.SANS);
    static final TextArea STORAGE = new TextArea(LEFT, 87, 45, 3.5, 2, 2.8, Typeface.BOLD);
    static final TextArea STATEMENTS = new TextArea(LEFT, 91, 46, 7.6, 1.8, 2.1, Typeface.SANS);

    static final TextArea EXPIRES = new TextArea(RIGHT, 66.6, 43, 5.5, 3, 3.4, Typeface.BOLD);
    static final TextArea TESTED = new TextArea(RIGHT, 82, 23, 16, 1.6, 2.6, Typeface.SANS);

    private UnitAreas() {}
}
