package org.bloodstream.blood.compatibility;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a patient's group.
 *
 * @param abo absent when it is unknown, or when results disagree
 * @param rhD absent when it is unknown; a weak or partial D is given as {@code RhDFinding.asPatient} says
 * @param confirmed on two samples taken at different times (07_pretransfusion 7.1 [S:bcsh2012][S:handbook])
 */
public record RecipientGroup(@Nullable Abo abo, @Nullable RhD rhD, boolean confirmed) {
    public static final RecipientGroup UNKNOWN = new RecipientGroup(null, null, false);

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code recipient-group-contradictory} */
    public RecipientGroup {
        refuseIf(confirmed && abo == null, "recipient-group-contradictory", "An unknown ABO group cannot be confirmed");
    }

    public static RecipientGroup confirmed(BloodGroup group) {
        return new RecipientGroup(group.abo(), group.rhD(), true);
    }

    /** Found on one sample only. */
    public static RecipientGroup unconfirmed(BloodGroup group) {
        return new RecipientGroup(group.abo(), group.rhD(), false);
    }
}
