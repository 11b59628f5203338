package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/**
 * Structure 002, {@code ggre}: a group with what the pack is meant for, or a special message in its place; and what is
 * said of Rh, K or Mi(a) (ST-001, 2.4.2).
 */
public record BloodGroups(GroupCode group, LabelPhenotype phenotype) implements DataStructure {

    /** The group alone, no phenotype stated. */
    public static BloodGroups of(GroupCode group) {
        return new BloodGroups(group, LabelPhenotype.NOT_STATED);
    }

    /**
     * @param data four characters
     * @throws org.bloodstream.blood.UnreadableCodeException {@code label-group-unknown}
     */
    static BloodGroups read(String data) {
        refuseIf(
                data.length() != 4 || data.charAt(3) != '0',
                "label-group-unknown",
                "The label's group code has four characters, the last one 0");
        return new BloodGroups(GroupCode.of(data.substring(0, 2)), LabelPhenotype.of(data.charAt(2)));
    }

    @Override
    public StructureType type() {
        return StructureType.BLOOD_GROUPS;
    }

    @Override
    public String data() {
        return group.gg() + phenotype.code() + '0';
    }

    /** {@code O RhD negative; K-; C-c+E-e+} */
    @Override
    public String printed() {
        String said = phenotype.inWords();
        return said.isEmpty() ? group.inWords() : group.inWords() + "; " + said;
    }
}
