package org.bloodstream.donors.groupalarm.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.groupalarm.domain.Contradiction;
import org.bloodstream.donors.groupalarm.domain.CountedGroup;
import org.bloodstream.donors.groupalarm.domain.DonorsGroups;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmEvent;
import org.bloodstream.donors.groupalarm.domain.GroupDecision;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The groups of donors and the alarms about them. */
public interface GroupAlarms {
    /** Whose donation it is; empty for one that this service did not collect. */
    Mono<UUID> donorOf(DonationNumber donation);

    /** All of the person's, kept from merges and other alarms until the transaction ends. */
    Mono<DonorsGroups> lock(UUID donor);

    /** The open alarm of a person, under whichever number; empty when there is none. */
    Mono<UUID> openOf(UUID donor);

    /** The alarm, with whether it is open; empty for no alarm. */
    Mono<Alarm> find(UUID alarm);

    Mono<Void> record(GroupAlarmEvent event, Act act);

    /** What was decided counts for every determination of the person from now on. */
    Mono<Void> record(GroupAlarmEvent.GroupDecided event, GroupDecision decision, Act act);

    /** Oldest first. */
    Flux<OpenAlarm> open();

    Flux<OpenAlarm> openOf(Collection<UUID> donors);

    record Alarm(UUID alarm, UUID donor, boolean open) {}

    /** @param determinations of all donations of the person */
    record OpenAlarm(UUID alarm, UUID donor, Contradiction kind, Instant raisedAt, List<CountedGroup> determinations) {
        public OpenAlarm {
            determinations = List.copyOf(determinations);
        }
    }
}
