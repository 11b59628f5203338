package org.bloodstream.donors.offlinecheck.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.offlinecheck.application.OfflineChecks.Kind;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whoever stands in an answer is on record as opened. */
@RestController
class OfflineCheckTasksController {
    private final DatabaseClient database;
    private final Openings openings;

    OfflineCheckTasksController(DatabaseClient database, Openings openings) {
        this.database = database;
        this.openings = openings;
    }

    /** Open ones, oldest first, at most 200. */
    @GetMapping("/api/donors/offline-check-tasks")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ListOfTasks> tasks(Opening opening) {
        return database.sql("""
                        select t.task, t.kind, t.session, t.donor, t.donation, t.codes, t.raised_at, c.told, c.judged, c.assessment
                        from offline_check_task t left join offline_check c on c.id = t.about
                        where t.closed_at is null order by t.raised_at, t.task limit 200""")
                .mapProperties(TaskRow.class)
                .all()
                .map(TaskRow::open)
                .collectList()
                .flatMap(all -> openings.givenByRoleAlone(
                        opening,
                        all.stream()
                                .map(each -> each.donor().toString())
                                .distinct()
                                .toList(),
                        new ListOfTasks(all)));
    }

    record ListOfTasks(List<OpenTask> tasks) {}

    /**
     * @param donation held; absent where no blood is
     * @param told what the donor was told, and what the rules say: absent where nothing was judged
     */
    record OpenTask(
            UUID task,
            Kind kind,
            UUID session,
            UUID donor,
            @Nullable String donation,
            List<String> codes,
            Instant raisedAt,
            @Nullable String told,
            @Nullable String judged,
            @Nullable UUID assessment) {}

    record TaskRow(
            UUID task,
            String kind,
            UUID session,
            UUID donor,
            @Nullable String donation,
            String[] codes,
            Instant raisedAt,
            @Nullable String told,
            @Nullable String judged,
            @Nullable UUID assessment) {
        OpenTask open() {
            return new OpenTask(
                    task,
                    Kind.valueOf(kind),
                    session,
                    donor,
                    donation,
                    Arrays.asList(codes),
                    raisedAt,
                    told,
                    judged,
                    assessment);
        }
    }
}
