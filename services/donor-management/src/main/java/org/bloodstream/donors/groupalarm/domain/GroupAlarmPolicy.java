package org.bloodstream.donors.groupalarm.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmEvent.GroupDecided;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmEvent.GroupsAgreeNow;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmEvent.GroupsContradicted;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmObjection.AlarmSettled;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmObjection.GroupNeverSaid;
import org.jspecify.annotations.Nullable;

/** When an alarm is raised, when it is over by itself, and when by somebody's decision. */
public final class GroupAlarmPolicy {
    private GroupAlarmPolicy() {}

    /**
     * @param open the person's open alarm; absent when there is none
     * @param next the number that a new alarm gets
     * @return what has happened; nothing when the alarm, or its absence, is right
     */
    public static Optional<GroupAlarmEvent> watch(DonorsGroups groups, @Nullable UUID open, UUID next, Instant at) {
        var contradiction = groups.contradiction();
        if (open == null) return contradiction.map(kind -> new GroupsContradicted(next, groups.donor(), kind, at));
        return contradiction.isPresent() ? Optional.empty() : Optional.of(new GroupsAgreeNow(open, groups.donor(), at));
    }

    /** @param open whether the alarm is */
    public static List<GroupAlarmObjection> objectionsTo(GroupDecision decision, DonorsGroups groups, boolean open) {
        List<GroupAlarmObjection> objections = new ArrayList<>();
        if (!open) objections.add(new AlarmSettled());
        if (!groups.wasSaid(decision.group())) objections.add(new GroupNeverSaid());
        return objections;
    }

    public static GroupDecided decided(GroupDecision decision, DonorsGroups groups, Instant at) {
        return new GroupDecided(decision.alarm(), groups.donor(), decision.ground(), at);
    }
}
