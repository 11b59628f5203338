package org.bloodstream.blood.compatibility;

/**
 * What the policy says of one unit group for one patient group.
 *
 * @param onlyHighTitreNegative the choice holds for units that were tested and have no high-titre anti-A or anti-B
 * @param source section of the domain sheet, with its mark
 */
public record AboChoice(Choice choice, boolean onlyHighTitreNegative, String source) {

    boolean never() {
        return choice == Choice.NEVER;
    }
}
