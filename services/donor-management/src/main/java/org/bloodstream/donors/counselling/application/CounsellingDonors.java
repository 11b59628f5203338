package org.bloodstream.donors.counselling.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bloodstream.donors.counselling.application.CounsellingOutcome.Recorded;
import org.bloodstream.donors.counselling.application.CounsellingOutcome.Refused;
import org.bloodstream.donors.counselling.application.CounsellingOutcome.TaskUnknown;
import org.bloodstream.donors.counselling.domain.ClosingOutcome;
import org.bloodstream.donors.counselling.domain.ContactWay;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.CounsellingClosed;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.DonorContacted;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.DonorCounselled;
import org.bloodstream.donors.counselling.domain.CounsellingObjection;
import org.bloodstream.donors.counselling.domain.CounsellingPolicy;
import org.bloodstream.donors.counselling.domain.CounsellingTask;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What a clinician records. Words are health data. */
@Service
public class CounsellingDonors {
    private final CounsellingTasks tasks;
    private final ZoneId zone;

    CounsellingDonors(CounsellingTasks tasks, ZoneId zone) {
        this.tasks = tasks;
        this.zone = zone;
    }

    /** Call inside a transaction. */
    public Mono<CounsellingOutcome> contact(
            UUID task, ContactWay way, boolean reached, @Nullable String words, Act act) {
        return record(
                task,
                CounsellingPolicy::objectionsToContact,
                () -> tasks.contacted(new DonorContacted(task, way, reached, act.at()), words, act));
    }

    /** @param on local date of the talk. Call inside a transaction. */
    public Mono<CounsellingOutcome> counsel(UUID task, LocalDate on, @Nullable String words, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return record(
                task,
                found -> CounsellingPolicy.objectionsToTalk(found, on, today),
                () -> tasks.counselled(new DonorCounselled(task, on, act.at()), words, act));
    }

    /** Call inside a transaction. */
    public Mono<CounsellingOutcome> close(UUID task, ClosingOutcome outcome, @Nullable String words, Act act) {
        return record(
                task,
                found -> CounsellingPolicy.objectionsToClosing(found, outcome),
                () -> tasks.closed(new CounsellingClosed(task, outcome, act.at()), words, act));
    }

    private Mono<CounsellingOutcome> record(
            UUID task, Function<CounsellingTask, List<CounsellingObjection>> objections, Supplier<Mono<Void>> change) {
        return tasks.lock(task)
                .flatMap(found -> {
                    var against = objections.apply(found);
                    return against.isEmpty()
                            ? change.get().thenReturn((CounsellingOutcome) new Recorded(task))
                            : Mono.<CounsellingOutcome>just(new Refused(against));
                })
                .defaultIfEmpty(new TaskUnknown());
    }
}
