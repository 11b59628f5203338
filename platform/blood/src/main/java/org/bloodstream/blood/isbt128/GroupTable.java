package org.bloodstream.blood.isbt128;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;

/** Every code of ST-001 tables 4 [RT005] and 5 [RT006]. */
final class GroupTable {
    /** The default code of a group; its other uses stand at a fixed distance from it. */
    static final Map<BloodGroup, Integer> DEFAULTS = Map.of(
            new BloodGroup(Abo.O, RhD.NEGATIVE), 95,
            new BloodGroup(Abo.O, RhD.POSITIVE), 51,
            new BloodGroup(Abo.A, RhD.NEGATIVE), 6,
            new BloodGroup(Abo.A, RhD.POSITIVE), 62,
            new BloodGroup(Abo.B, RhD.NEGATIVE), 17,
            new BloodGroup(Abo.B, RhD.POSITIVE), 73,
            new BloodGroup(Abo.AB, RhD.NEGATIVE), 28,
            new BloodGroup(Abo.AB, RhD.POSITIVE), 84);

    static final Map<String, GroupCode> BY_CODE =
            all().collect(Collectors.toUnmodifiableMap(GroupCode::gg, Function.identity()));

    private GroupTable() {}

    private static Stream<GroupCode> all() {
        Stream<GroupCode> usual = DEFAULTS.keySet().stream().flatMap(GroupTable::everyUse);
        Stream<GroupCode> unusual = Arrays.stream(UnusualGroup.values()).flatMap(GroupTable::everyUse);
        return Stream.concat(Stream.concat(usual, unusual), Arrays.stream(SpecialMessage.values()));
    }

    private static Stream<GroupCode> everyUse(BloodGroup group) {
        return Arrays.stream(LabelGroup.IntendedUse.values()).map(use -> new LabelGroup(group, use));
    }

    private static Stream<GroupCode> everyUse(UnusualGroup group) {
        return group.uses().map(use -> new UnusualLabelGroup(group, use));
    }
}
