package org.bloodstream.donors.cliniciantask.adapter.out.r2dbc;

import java.util.UUID;
import org.bloodstream.donors.cliniciantask.application.ClinicianTasks;
import org.bloodstream.journal.Act;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcClinicianTasks implements ClinicianTasks {
    private final DatabaseClient database;

    R2dbcClinicianTasks(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> raise(Task task, Act act) {
        return database.sql("""
                        insert into clinician_task (task, kind, about, donor, donation, codes, raised_by, raised_at)
                        values (:task, :kind, :about, :donor, :donation, :codes, :by, :at) on conflict (about, kind) do nothing""")
                .bind("task", UUID.randomUUID())
                .bind("kind", task.kind().name())
                .bind("about", task.about())
                .bind("donor", task.donor())
                .bind("donation", task.donation().value())
                .bind("codes", task.codes().toArray(String[]::new))
                .bind("by", act.actor())
                .bind("at", act.at())
                .then();
    }
}
