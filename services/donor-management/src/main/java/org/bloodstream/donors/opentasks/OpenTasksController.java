package org.bloodstream.donors.opentasks;

import java.util.List;
import java.util.UUID;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.Roles;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Open tasks, oldest first, at most 200. Whoever stands in an answer is on record as opened. */
@RestController
class OpenTasksController {
    private final DatabaseClient database;
    private final Openings openings;

    OpenTasksController(DatabaseClient database, Openings openings) {
        this.database = database;
        this.openings = openings;
    }

    @GetMapping("/api/donors/collection-tasks")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ListOfTasks> ofCollections(Opening opening) {
        return list(opening, CollectionTask.Row.class, """
                select task, kind, session, collection, donor, donation, first_donor, codes, raised_at
                from collection_task where closed_at is null order by raised_at, task limit 200""");
    }

    @GetMapping("/api/donors/offline-check-tasks")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ListOfTasks> ofHealthChecks(Opening opening) {
        return list(opening, OfflineCheckTask.Row.class, """
                select t.task, t.kind, t.session, t.donor, t.donation, t.codes, t.raised_at, c.told, c.judged, c.assessment
                from offline_check_task t left join offline_check c on c.id = t.about
                where t.closed_at is null order by t.raised_at, t.task limit 200""");
    }

    @GetMapping("/api/donors/clinician-tasks")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ListOfTasks> ofClinicians(Opening opening) {
        return list(opening, ClinicianTask.Row.class, """
                select task, kind, about, donor, donation, codes, raised_at
                from clinician_task where closed_at is null order by raised_at, task limit 200""");
    }

    private Mono<ListOfTasks> list(Opening opening, Class<? extends OpenTask.Row> row, String query) {
        return database.sql(query)
                .mapProperties(row)
                .all()
                .<OpenTask>map(OpenTask.Row::open)
                .collectList()
                .map(ListOfTasks::new)
                .flatMap(all -> openings.givenByRoleAlone(opening, all.persons(), all));
    }

    record ListOfTasks(List<OpenTask> tasks) {
        List<String> persons() {
            return tasks.stream()
                    .flatMap(OpenTask::persons)
                    .distinct()
                    .map(UUID::toString)
                    .toList();
        }
    }
}
