package org.bloodstream.production.testreport.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.Ending;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.Reason;
import reactor.core.publisher.Mono;

/** Reports that wait for somebody, for word of a sample or for a pack, and those that did. */
public interface WaitingReports {
    /** Whether it was put here before, open or not. */
    Mono<Boolean> has(UUID report);

    Mono<Void> put(Heard heard, Reason reason, List<? extends Objection> why, Act act);

    /** It still waits, and for something else than was said when it came. Without effect on one that has ended. */
    Mono<Void> restate(UUID report, List<? extends Objection> why);

    /** The reports of this run of which nothing was taken end. */
    Mono<Void> supersede(UUID batch, Act act);

    /** The run that a report is of. Empty when there is no such report. */
    Mono<UUID> batch(UUID report);

    /** Kept from everybody else until the transaction ends; lock its batch before it. Empty when there is none. */
    Mono<Waiting> lock(UUID report);

    /** @param words why; they stay in this service's own table, empty unless somebody closes it */
    Mono<Void> end(UUID report, Ending ending, String words, Act act);

    /**
     * Of samples that are not known yet: {@link #awaiting} answers for them only when the caller's transaction has ended, so that
     * word of none comes unnoticed between looking for it and beginning to wait for it. Call it before the batch is locked.
     */
    Mono<Void> awaitWordOf(Collection<DonationNumber> samples);

    /** The reports that wait because a sample of theirs was not known and that name this one, the oldest first. */
    Mono<List<Awaiting>> awaiting(DonationNumber sample);

    /** The cultures that wait because this pack was not known, the oldest first. */
    Mono<List<Awaiting>> awaiting(ComponentId pack);

    /** Packs that are known by now and for which a culture waits, by the oldest of theirs. */
    Mono<List<ComponentId>> awaitedPacks();

    /** @param sender the laboratory's system, in whose name it is taken */
    record Awaiting(UUID report, Actor sender) {}
}
