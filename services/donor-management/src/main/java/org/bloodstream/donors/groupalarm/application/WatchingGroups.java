package org.bloodstream.donors.groupalarm.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.groupalarm.application.GroupAlarms.Alarm;
import org.bloodstream.donors.groupalarm.domain.DonorsGroups;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmObjection;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmPolicy;
import org.bloodstream.donors.groupalarm.domain.GroupDecision;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class WatchingGroups {
    private final GroupAlarms alarms;

    WatchingGroups(GroupAlarms alarms) {
        this.alarms = alarms;
    }

    /** What came of a decision. */
    public sealed interface Outcome {
        record Settled(UUID alarm) implements Outcome {}

        record Refused(List<GroupAlarmObjection> objections) implements Outcome {
            public Refused {
                objections = List.copyOf(objections);
            }
        }

        record AlarmUnknown() implements Outcome {}
    }

    /** Call inside the transaction that learned the group. */
    public Mono<Void> learned(DonationNumber donation, Act act) {
        return alarms.donorOf(donation).flatMap(donor -> watch(donor, act));
    }

    /** Call inside the transaction that changed whose donations a person's are. */
    public Mono<Void> watch(UUID donor, Act act) {
        return alarms.lock(donor)
                .zipWhen(groups -> alarms.openOf(groups.donor()).singleOptional())
                .flatMap(found -> Mono.justOrEmpty(
                        GroupAlarmPolicy.watch(found.getT1(), found.getT2().orElse(null), UUID.randomUUID(), act.at())))
                .flatMap(event -> alarms.record(event, act));
    }

    /** Call inside a transaction. */
    public Mono<Outcome> decide(GroupDecision decision, Act act) {
        return alarms.find(decision.alarm())
                .flatMap(seen -> alarms.lock(seen.donor()))
                .zipWhen(_ -> alarms.find(decision.alarm()))
                .flatMap(found -> decide(decision, found.getT1(), found.getT2(), act))
                .defaultIfEmpty(new Outcome.AlarmUnknown());
    }

    private Mono<Outcome> decide(GroupDecision decision, DonorsGroups groups, Alarm alarm, Act act) {
        var objections = GroupAlarmPolicy.objectionsTo(decision, groups, alarm.open());
        return objections.isEmpty()
                ? alarms.record(GroupAlarmPolicy.decided(decision, groups, act.at()), decision, act)
                        .thenReturn(new Outcome.Settled(alarm.alarm()))
                : Mono.just(new Outcome.Refused(objections));
    }
}
