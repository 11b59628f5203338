package org.bloodstream.donors.adverseevents.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.name;
import static org.bloodstream.donors.rows.Columns.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.adverseevents.application.AdverseEvents;
import org.bloodstream.donors.adverseevents.domain.AdverseEventEvent.DonorAdverseEventConcluded;
import org.bloodstream.donors.adverseevents.domain.AdverseEventEvent.DonorAdverseEventRecorded;
import org.bloodstream.donors.adverseevents.domain.AdverseEventEvent.FollowUpAdded;
import org.bloodstream.donors.adverseevents.domain.AdverseEventEvent.FollowUpClosed;
import org.bloodstream.donors.adverseevents.domain.AdverseEventReport;
import org.bloodstream.donors.adverseevents.domain.EventOutcome;
import org.bloodstream.donors.adverseevents.domain.FollowUp;
import org.bloodstream.donors.adverseevents.domain.FollowUpTask;
import org.bloodstream.donors.adverseevents.domain.KnownAdverseEvent;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stream {@code adverseevent} is for no hospital: whoever follows {@code donor} must not learn of a donor's health. */
@Repository
class R2dbcAdverseEvents implements AdverseEvents {
    private static final String STREAM = "adverseevent";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcAdverseEvents(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<Boolean> isDonor(UUID donor) {
        return database.sql("select exists (select from donor where donor = :donor) as known")
                .bind("donor", donor)
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Boolean> isOf(DonationNumber donation, UUID donor) {
        return database.sql("""
                        select exists (select from donation
                                       where donation = :donation and donor in (select donor_records(:donor)))
                            or exists (select from collection
                                       where donation = :donation and donor in (select donor_records(:donor))) as theirs""")
                .bind("donation", donation.value())
                .bind("donor", donor)
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Void> add(UUID event, UUID donor, AdverseEventReport report, String words, Act act) {
        var numbered = IntStream.range(0, report.followUps().size()).boxed().toList();
        return publish(
                        event,
                        1,
                        "DonorAdverseEventRecorded",
                        DonorAdverseEventRecorded.of(event, donor, report, act.at()),
                        act)
                .then(insert(event, donor, report, words, act))
                .thenMany(Flux.fromIterable(numbered)
                        .concatMap(i -> insert(event, i + 1, report.followUps().get(i))))
                .then();
    }

    @Override
    public Mono<KnownAdverseEvent> lock(UUID event) {
        return database.sql("select event from donor_adverse_event where event = :event for update")
                .bind("event", event)
                .mapValue(UUID.class)
                .one()
                .flatMap(_ -> database.sql("""
                                select event, version, outcome,
                                       array(select task from adverse_event_follow_up f
                                             where f.event = e.event order by follow_up) as tasks,
                                       array(select follow_up from adverse_event_follow_up f
                                             where f.event = e.event and closed_at is null) as open_ones
                                from donor_adverse_event e where event = :event""")
                        .bind("event", event)
                        .mapProperties(EventRow.class)
                        .one())
                .map(EventRow::known);
    }

    @Override
    public Mono<Void> followUp(KnownAdverseEvent event, FollowUp followUp, Act act) {
        int number = event.next();
        var added = new FollowUpAdded(event.event(), number, followUp.task(), followUp.dueOn(), act.at());
        return publish(event.event(), event.version() + 1, "FollowUpAdded", added, act)
                .then(insert(event.event(), number, followUp))
                .then(raise(event));
    }

    @Override
    public Mono<Void> close(KnownAdverseEvent event, int followUp, String words, Act act) {
        var closed = new FollowUpClosed(event.event(), followUp, act.at());
        return publish(event.event(), event.version() + 1, "FollowUpClosed", closed, act)
                .then(database.sql("""
                                update adverse_event_follow_up set closed_at = :at, closed_by = :by, closing_words = :words
                                where event = :event and follow_up = :followUp""")
                        .bind("at", act.at())
                        .bind("by", act.actor())
                        .bind("words", words)
                        .bind("event", event.event())
                        .bind("followUp", followUp)
                        .then())
                .then(raise(event));
    }

    @Override
    public Mono<Void> conclude(KnownAdverseEvent event, EventOutcome outcome, Act act) {
        var concluded = new DonorAdverseEventConcluded(event.event(), outcome, act.at());
        return publish(event.event(), event.version() + 1, "DonorAdverseEventConcluded", concluded, act)
                .then(database.sql("update donor_adverse_event set outcome = :outcome where event = :event")
                        .bind("outcome", outcome.name())
                        .bind("event", event.event())
                        .then())
                .then(raise(event));
    }

    private Mono<Void> raise(KnownAdverseEvent event) {
        return database.sql("update donor_adverse_event set version = :version where event = :event")
                .bind("version", event.version() + 1)
                .bind("event", event.event())
                .then();
    }

    private Mono<Void> publish(UUID subject, long version, String type, Object event, Act act) {
        return journal.append(act, List.of(new Entry(STREAM, subject.toString(), version, type, 1, event)));
    }

    private Mono<Void> insert(UUID event, UUID donor, AdverseEventReport report, String words, Act act) {
        var donation = report.donation();
        return database.sql("""
                        insert into donor_adverse_event (event, donor, donation, complication, severity, imputability, onset,
                               onset_at, arm, treatment, words, recorded_at, version)
                        values (:event, :donor, :donation, :complication, :severity, :imputability, :onset, :onsetAt, :arm,
                               :treatment, :words, :at, 1)""")
                .bind("event", event)
                .bind("donor", donor)
                .bind("donation", text(donation == null ? null : donation.value()))
                .bind("complication", report.complication().name())
                .bind("severity", report.severity().name())
                .bind("imputability", report.imputability().name())
                .bind("onset", report.onset().name())
                .bind("onsetAt", report.onsetAt())
                .bind("arm", name(report.arm()))
                .bind("treatment", name(report.treatment()))
                .bind("words", words)
                .bind("at", act.at())
                .then();
    }

    private Mono<Void> insert(UUID event, int number, FollowUp followUp) {
        return database.sql("""
                        insert into adverse_event_follow_up (event, follow_up, task, due_on)
                        values (:event, :number, :task, :dueOn)""")
                .bind("event", event)
                .bind("number", number)
                .bind("task", followUp.task().name())
                .bind("dueOn", followUp.dueOn())
                .then();
    }

    record EventRow(UUID event, long version, @Nullable String outcome, String[] tasks, Integer[] openOnes) {
        KnownAdverseEvent known() {
            return new KnownAdverseEvent(
                    event,
                    numbered(tasks),
                    set(openOnes),
                    outcome == null ? null : EventOutcome.valueOf(outcome),
                    version);
        }

        /** Numbers begin at 1 and none is left out. */
        private static Map<Integer, FollowUpTask> numbered(String[] tasks) {
            return IntStream.range(0, tasks.length)
                    .boxed()
                    .collect(Collectors.toUnmodifiableMap(i -> i + 1, i -> FollowUpTask.valueOf(tasks[i])));
        }

        private static Set<Integer> set(Integer[] numbers) {
            return Arrays.stream(numbers).collect(Collectors.toUnmodifiableSet());
        }
    }
}
