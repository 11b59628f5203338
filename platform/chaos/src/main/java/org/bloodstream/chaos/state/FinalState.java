package org.bloodstream.chaos.state;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands when all is quiet.
 *
 * @param versions last version of each subject, as {@code service stream subject}
 * @param components state in blood production, by component
 * @param volumes mL in blood production's table, by component
 * @param constituents the pool in blood production's table, by the pack that went into it
 * @param despatched components that lims-bridge has heard of as despatched
 * @param holdings state at the laboratory, by component
 * @param traced ids of the events in outcome's trace
 * @param opened ids of the events in outcome's list of openings
 * @param donations that blood production has heard of
 * @param marks of spoilt records that stand in any table, as {@code service table mark}
 */
public record FinalState(
        List<Entry> journal,
        List<Seal> seals,
        Map<String, Long> versions,
        List<Lane> lanes,
        List<Position> positions,
        List<KeptAnswer> answers,
        List<FiledMessage> messages,
        List<Pending> pending,
        Map<String, String> components,
        Map<String, Long> volumes,
        Map<String, String> constituents,
        Set<String> despatched,
        Map<String, String> holdings,
        Set<String> traced,
        Set<String> opened,
        Set<String> donations,
        List<Parked> parked,
        Set<String> marks) {}
