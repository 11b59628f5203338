package org.bloodstream.donors.groupalarm.domain;

import java.time.Instant;
import java.util.UUID;

/** The history of an alarm. Groups and words stay in the service: a group is health data. */
public sealed interface GroupAlarmEvent {
    UUID alarm();

    /** The record that stands for the person. */
    UUID donor();

    Instant at();

    record GroupsContradicted(UUID alarm, UUID donor, Contradiction kind, Instant at) implements GroupAlarmEvent {}

    /** They agree again: records were taken apart, or a determination was said anew. */
    record GroupsAgreeNow(UUID alarm, UUID donor, Instant at) implements GroupAlarmEvent {}

    record GroupDecided(UUID alarm, UUID donor, DecisionGround ground, Instant at) implements GroupAlarmEvent {}
}
