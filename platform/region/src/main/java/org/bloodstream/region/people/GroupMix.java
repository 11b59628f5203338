package org.bloodstream.region.people;

import java.util.random.RandomGenerator;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;

/** Groups in the proportions of 12_volumes.md section 12.4: O 47, A 42, B 8, AB 3 %; RhD negative 16 %. */
final class GroupMix {
    private static final int RHD_NEGATIVE_PERCENT = 16;

    private GroupMix() {}

    static BloodGroup draw(RandomGenerator random) {
        return new BloodGroup(
                abo(random.nextInt(100)), random.nextInt(100) < RHD_NEGATIVE_PERCENT ? RhD.NEGATIVE : RhD.POSITIVE);
    }

    private static Abo abo(int percent) {
        if (percent < 47) return Abo.O;
        if (percent < 89) return Abo.A;
        return percent < 97 ? Abo.B : Abo.AB;
    }
}
