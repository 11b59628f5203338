package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.UnreadableCodeException;

/** The first two characters of structure 002 (ST-001, tables 4 [RT005] and 5 [RT006]). */
public sealed interface GroupCode permits LabelGroup, UnusualLabelGroup, SpecialMessage {

    /** Two characters. */
    String gg();

    String inWords();

    /** @throws UnreadableCodeException {@code label-group-unknown} for a code that is in neither table */
    static GroupCode of(String gg) {
        GroupCode found = GroupTable.BY_CODE.get(gg);
        if (found == null) {
            throw new UnreadableCodeException("label-group-unknown", "The label's group code is not in the standard");
        }
        return found;
    }
}
