package org.bloodstream.donors.adverseevents.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.donors.adverseevents.domain.FollowUpTask;
import org.bloodstream.donors.adverseevents.domain.Severity;
import org.bloodstream.donors.adverseevents.view.AdverseEventRows.EventRow;
import org.bloodstream.donors.adverseevents.view.AdverseEventRows.FollowUpRow;
import org.bloodstream.donors.adverseevents.view.AdverseEventRows.Told;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class AdverseEventLists {
    private final DatabaseClient database;

    AdverseEventLists(DatabaseClient database) {
        this.database = database;
    }

    /** Latest first, under every number of the donor's; empty when there is no such donor. */
    Mono<List<Told>> of(UUID donor) {
        return database.sql("select donor from donor where donor = :donor")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one()
                .flatMap(_ -> Mono.zip(events(donor), followUps(donor)))
                .map(found -> found.getT1().stream()
                        .map(row -> row.with(found.getT2().getOrDefault(row.event(), List.of())))
                        .toList());
    }

    /** At most 200, the most overdue first. */
    Mono<List<OpenFollowUp>> open() {
        return database.sql("""
                        select event, follow_up, donor, task, due_on, severity
                        from adverse_event_follow_up join donor_adverse_event using (event)
                        where closed_at is null order by due_on, event, follow_up limit 200""")
                .mapProperties(OpenRow.class)
                .all()
                .map(OpenRow::open)
                .collectList();
    }

    private Mono<List<EventRow>> events(UUID donor) {
        return database.sql("""
                        select event, donation, complication, severity, imputability, onset, onset_at, arm, treatment, words,
                               outcome, recorded_at
                        from donor_adverse_event where donor in (select donor_records(:donor))
                        order by recorded_at desc, event""")
                .bind("donor", donor)
                .mapProperties(EventRow.class)
                .all()
                .collectList();
    }

    private Mono<Map<UUID, List<FollowUpRow>>> followUps(UUID donor) {
        return database.sql("""
                        select event, follow_up, task, due_on, closed_at, closing_words
                        from adverse_event_follow_up join donor_adverse_event using (event)
                        where donor in (select donor_records(:donor)) order by event, follow_up""")
                .bind("donor", donor)
                .mapProperties(FollowUpRow.class)
                .all()
                .collectList()
                .map(rows -> rows.stream().collect(Collectors.groupingBy(FollowUpRow::event)));
    }

    record OpenFollowUp(UUID event, int followUp, UUID donor, FollowUpTask task, LocalDate dueOn, Severity severity) {}

    record OpenRow(UUID event, int followUp, UUID donor, String task, LocalDate dueOn, String severity) {
        OpenFollowUp open() {
            return new OpenFollowUp(
                    event, followUp, donor, FollowUpTask.valueOf(task), dueOn, Severity.valueOf(severity));
        }
    }
}
