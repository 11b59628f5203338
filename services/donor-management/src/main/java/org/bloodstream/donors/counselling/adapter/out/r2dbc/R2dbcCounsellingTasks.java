package org.bloodstream.donors.counselling.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.orNull;
import static org.bloodstream.donors.rows.Columns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.counselling.application.CounsellingTasks;
import org.bloodstream.donors.counselling.application.ReactiveResult;
import org.bloodstream.donors.counselling.domain.CounsellingEvent;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.CounsellingClosed;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.CounsellingOpened;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.DonorContacted;
import org.bloodstream.donors.counselling.domain.CounsellingEvent.DonorCounselled;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.counselling.domain.CounsellingState;
import org.bloodstream.donors.counselling.domain.CounsellingTask;
import org.bloodstream.donors.counselling.domain.Reactivity;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCounsellingTasks implements CounsellingTasks {
    private static final String STREAM = "counselling";
    private static final String SELECT = """
            select task, donor, donation, kind, due, state,
                   (select cast(count(*) as integer) from counselling_step step
                    where step.task = t.task and step.step = 'DonorContacted') as contacts
            from counselling_task t where\s""";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcCounsellingTasks(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<Boolean> keep(ReactiveResult result) {
        return database.sql("""
                        insert into reactive_result (event, donation, kind, reactivity, batch, recorded_at)
                        values (:event, :donation, :kind, :reactivity, :batch, :at) on conflict do nothing""")
                .bind("event", result.event())
                .bind("donation", result.donation().value())
                .bind("kind", result.kind().name())
                .bind("reactivity", result.reactivity().name())
                .bind("batch", orNull(UUID.class, result.batch()))
                .bind("at", result.recordedAt())
                .fetch()
                .rowsUpdated()
                .map(inserted -> inserted == 1);
    }

    @Override
    public Flux<ReactiveResult> unmatched(int most) {
        return database.sql("""
                        select event, result.donation, result.kind, reactivity, batch, recorded_at
                        from reactive_result result join donation on donation.donation = result.donation
                        where task is null and voided_by is null order by recorded_at limit :most for update of result skip locked""")
                .bind("most", most)
                .mapProperties(ResultRow.class)
                .all()
                .map(ResultRow::result);
    }

    @Override
    public Mono<UUID> donorOf(DonationNumber donation) {
        return database.sql("select donor from donation where donation = :donation for update")
                .bind("donation", donation.value())
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Mono<CounsellingTask> running(DonationNumber donation, CounsellingKind kind) {
        return database.sql(SELECT + "donation = :donation and kind = :kind and state <> 'CLOSED' for update of t")
                .bind("donation", donation.value())
                .bind("kind", kind.name())
                .mapProperties(TaskRow.class)
                .one()
                .map(TaskRow::asTask);
    }

    @Override
    public Mono<Void> match(ReactiveResult result, UUID task) {
        return database.sql("update reactive_result set task = :task where event = :event")
                .bind("task", task)
                .bind("event", result.event())
                .then();
    }

    @Override
    public Mono<Void> open(CounsellingTask task, CounsellingOpened event, Act act) {
        return database.sql("""
                        insert into counselling_task (task, donor, donation, kind, due, state, opened_at)
                        values (:task, :donor, :donation, :kind, :due, :state, :at)""")
                .bind("task", task.task())
                .bind("donor", task.donor())
                .bind("donation", task.donation().value())
                .bind("kind", task.kind().name())
                .bind("due", task.due())
                .bind("state", task.state().name())
                .bind("at", event.at())
                .then()
                .then(tell(event, act));
    }

    @Override
    public Mono<Void> wrote(UUID task, @Nullable UUID letter, @Nullable String noLetter) {
        return database.sql("update counselling_task set letter = :letter, no_letter = :none where task = :task")
                .bind("task", task)
                .bind("letter", orNull(UUID.class, letter))
                .bind("none", text(noLetter))
                .then();
    }

    @Override
    public Mono<CounsellingTask> lock(UUID task) {
        return database.sql("select task from counselling_task where task = :task for update")
                .bind("task", task)
                .mapValue(UUID.class)
                .one()
                .flatMap(known -> database.sql(SELECT + "task = :task")
                        .bind("task", known)
                        .mapProperties(TaskRow.class)
                        .one())
                .map(TaskRow::asTask);
    }

    @Override
    public Mono<Void> contacted(DonorContacted event, @Nullable String words, Act act) {
        var state = event.reached() ? "CONTACTED" : null;
        var what = event.way().name() + (event.reached() ? " REACHED" : " NOT_REACHED");
        return step(event, "DonorContacted", what, words, act).then(move(event.task(), state, null));
    }

    @Override
    public Mono<Void> counselled(DonorCounselled event, @Nullable String words, Act act) {
        return step(event, "DonorCounselled", event.on().toString(), words, act)
                .then(move(event.task(), "COUNSELLED", null));
    }

    @Override
    public Mono<Void> closed(CounsellingClosed event, @Nullable String words, Act act) {
        return step(event, "CounsellingClosed", event.outcome().name(), words, act)
                .then(move(event.task(), "CLOSED", event.outcome().name()));
    }

    private Mono<Void> step(CounsellingEvent event, String step, String what, @Nullable String words, Act act) {
        return database.sql("""
                        insert into counselling_step (task, number, step, what, words, recorded_by, recorded_at)
                        values (:task, (select count(*) + 1 from counselling_step where task = :task),
                                :step, :what, :words, :by, :at)""")
                .bind("task", event.task())
                .bind("step", step)
                .bind("what", what)
                .bind("words", text(words))
                .bind("by", act.actor())
                .bind("at", act.at())
                .then()
                .then(tell(event, act));
    }

    private Mono<Void> move(UUID task, @Nullable String state, @Nullable String outcome) {
        return database.sql(
                        "update counselling_task set state = coalesce(:state, state), outcome = :outcome where task = :task")
                .bind("task", task)
                .bind("state", text(state))
                .bind("outcome", text(outcome))
                .then();
    }

    private Mono<Void> tell(CounsellingEvent event, Act act) {
        var subject = event.task().toString();
        return journal.appendNext(act, new Fact(STREAM, subject, type(event), 1, event));
    }

    private static String type(CounsellingEvent event) {
        return switch (event) {
            case CounsellingOpened _ -> "CounsellingOpened";
            case DonorContacted _ -> "DonorContacted";
            case DonorCounselled _ -> "DonorCounselled";
            case CounsellingClosed _ -> "CounsellingClosed";
        };
    }

    record ResultRow(
            UUID event,
            String donation,
            String kind,
            String reactivity,
            @Nullable UUID batch,
            Instant recordedAt) {
        ReactiveResult result() {
            return new ReactiveResult(
                    event,
                    new DonationNumber(donation),
                    CounsellingKind.valueOf(kind),
                    Reactivity.valueOf(reactivity),
                    batch,
                    recordedAt);
        }
    }

    record TaskRow(UUID task, UUID donor, String donation, String kind, LocalDate due, String state, int contacts) {
        CounsellingTask asTask() {
            return new CounsellingTask(
                    task,
                    donor,
                    new DonationNumber(donation),
                    CounsellingKind.valueOf(kind),
                    due,
                    CounsellingState.valueOf(state),
                    contacts);
        }
    }
}
