package org.bloodstream.donors.counselling.adapter.out.r2dbc;

import java.util.UUID;
import org.bloodstream.donors.counselling.application.MarkedResults;
import org.bloodstream.donors.counselling.application.ReactiveResult;
import org.bloodstream.donors.counselling.application.ResultNews;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcMarkedResults implements MarkedResults {
    /** What stands beside it is seen as it was before the statement, so without what is marked in it. */
    private static final String MARK = """
            with marked as (
              update reactive_result set %1$s = :event
              where donation = :donation and %1$s is null and voided_by is null and %2$s returning event, task)
            select (select count(*) from marked) as results,
                   (select count(*) from marked where task is not null) as followed,
                   (select count(*) from reactive_result other
                    where other.donation = :donation and other.voided_by is null and other.negative_by is null
                      and other.event not in (select event from marked)) as standing""";

    private final DatabaseClient database;

    R2dbcMarkedResults(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Marked> mark(ResultNews news) {
        return switch (news) {
            case ResultNews.Voided voided -> markVoided(voided);
            case ResultNews.ConfirmedNegative negative -> markNegative(negative);
        };
    }

    /** Of what came before batches were kept, every result of the kind is taken to be meant. */
    private Mono<Marked> markVoided(ResultNews.Voided news) {
        return marked(
                database.sql(MARK.formatted(
                                "voided_by",
                                "(batch = :batch or not batch_kept and reactivity = 'REACTIVE' and kind = :kind)"))
                        .bind("batch", news.batch())
                        .bind("kind", news.kind().name()),
                news);
    }

    private Mono<Marked> markNegative(ResultNews.ConfirmedNegative news) {
        return marked(
                database.sql(MARK.formatted("negative_by", "reactivity = 'REACTIVE' and kind = :kind"))
                        .bind("kind", news.kind().name()),
                news);
    }

    private static Mono<Marked> marked(GenericExecuteSpec update, ResultNews news) {
        return update.bind("event", news.event())
                .bind("donation", news.donation().value())
                .mapProperties(MarkedRow.class)
                .one()
                .filter(row -> row.results() > 0)
                .map(row -> new Marked(row.followed() > 0, row.standing() > 0));
    }

    @Override
    public Mono<UUID> notConfirmedBy(ReactiveResult result) {
        return database.sql("select negative_by from reactive_result where event = :event and negative_by is not null")
                .bind("event", result.event())
                .mapValue(UUID.class)
                .one();
    }

    record MarkedRow(long results, long followed, long standing) {}
}
