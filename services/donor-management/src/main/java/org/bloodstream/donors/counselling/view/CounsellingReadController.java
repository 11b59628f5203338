package org.bloodstream.donors.counselling.view;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.counselling.domain.CounsellingState;
import org.bloodstream.donors.counselling.view.CounsellingRows.Step;
import org.bloodstream.donors.counselling.view.CounsellingRows.Unmatched;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Every donor in the list is on record as opened. */
@RestController
class CounsellingReadController {
    private static final String CLINICIAN = "hasRole('" + Roles.DONOR_CLINICIAN + "')";
    private static final String USUAL = "50";
    private static final int MOST_UNMATCHED = 200;

    private final CounsellingRows rows;
    private final Openings openings;
    private final Clock clock;
    private final ZoneId zone;

    CounsellingReadController(CounsellingRows rows, Openings openings, Clock clock, ZoneId zone) {
        this.rows = rows;
        this.openings = openings;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/donors/counselling")
    @PreAuthorize(CLINICIAN)
    Mono<TaskPage> list(
            Opening opening,
            @RequestParam Optional<CounsellingState> state,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = USUAL) @Min(1) @Max(200) int limit) {
        return Mono.fromSupplier(() -> cursor.map(TaskQuery::parse).orElse(TaskQuery.START))
                .flatMap(after -> Mono.zip(
                        rows.lines(state, after, limit + 1, today()).collectList(),
                        rows.unmatched(MOST_UNMATCHED).collectList()))
                .map(read -> TaskPage.of(read.getT1(), read.getT2(), limit))
                .flatMap(page -> openings.givenByRoleAlone(opening, page.persons(), page));
    }

    @GetMapping("/api/donors/counselling/{task}")
    @PreAuthorize(CLINICIAN)
    Mono<OneTask> read(Opening opening, @PathVariable UUID task) {
        return rows.find(task, today())
                .zipWhen(_ -> rows.steps(task).collectList(), OneTask::new)
                .flatMap(found ->
                        openings.givenByRoleAlone(opening, found.task().donor().toString(), found))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such task", new UnknownTask())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** @param steps in order */
    record OneTask(TaskLine task, List<Step> steps) {}

    /**
     * @param unmatched results whose donation nobody knows yet: at most 200, the oldest
     * @param next absent on the last page
     */
    record TaskPage(
            List<TaskLine> items,
            List<Unmatched> unmatched,
            @Nullable String next) {
        static TaskPage of(List<TaskLine> oneMore, List<Unmatched> unmatched, int limit) {
            if (oneMore.size() <= limit) return new TaskPage(oneMore, unmatched, null);
            var last = oneMore.get(limit - 1);
            return new TaskPage(oneMore.subList(0, limit), unmatched, new TaskQuery(last.due(), last.task()).text());
        }

        List<String> persons() {
            return items.stream()
                    .map(line -> line.donor().toString())
                    .distinct()
                    .toList();
        }
    }

    record UnknownTask() implements Objection {
        @Override
        public String code() {
            return "counselling-unknown";
        }

        @Override
        public String message() {
            return "There is no such counselling task: look at the list.";
        }
    }
}
