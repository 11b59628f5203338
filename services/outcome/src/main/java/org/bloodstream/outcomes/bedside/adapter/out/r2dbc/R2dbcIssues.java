package org.bloodstream.outcomes.bedside.adapter.out.r2dbc;

import static org.bloodstream.outcomes.rows.Columns.nullable;
import static org.bloodstream.outcomes.rows.Columns.oneOf;
import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.outcomes.bedside.application.Issues;
import org.bloodstream.outcomes.bedside.domain.Issue;
import org.bloodstream.outcomes.rows.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcIssues implements Issues {
    private final DatabaseClient database;

    R2dbcIssues(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Issue> find(ComponentId component) {
        return database.sql("""
                        select state, patient, abo, rh_d, expires_at, since from bedside_issue
                        where component = :component""")
                .bind("component", component.value())
                .map(R2dbcIssues::issue)
                .one();
    }

    private static Issue issue(Readable row) {
        return new Issue(
                oneOf(Issue.State.class, row, "state"),
                Columns.patient(row),
                Columns.group(row),
                row.get("expires_at", Instant.class),
                required(row, "since", Instant.class));
    }

    @Override
    public Mono<Void> put(ComponentId component, Issue issue) {
        return database.sql("""
                        insert into bedside_issue (component, state, patient, abo, rh_d, expires_at, since)
                        values (:component, :state, :patient, :abo, :rhD, :expiresAt, :since)
                        on conflict (component) do update set state = :state, patient = :patient, abo = :abo, rh_d = :rhD,
                          expires_at = :expiresAt, since = :since""")
                .bind("component", component.value())
                .bind("state", issue.state().name())
                .bind("patient", Columns.patient(issue.patient()))
                .bind("abo", Columns.abo(issue.group()))
                .bind("rhD", Columns.rhD(issue.group()))
                .bind("expiresAt", nullable(Instant.class, issue.expiresAt()))
                .bind("since", issue.at())
                .then();
    }
}
