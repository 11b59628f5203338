package org.bloodstream.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What many connections send at the same moment, of a kind that is filed together. */
class FilingTogetherIT extends ExchangeTest {
    private static final String RESULT = "16_oru_r01_post_transfusion_hb";
    private static final int CONNECTIONS = 12;
    private static final int EACH = 20;

    @Test
    void each_is_filed_once_with_its_effect_and_answered_and_they_share_transactions() throws Exception {
        var ids = atOnce(() -> {
            var sent = new ArrayList<String>();
            try (var sender = connect()) {
                for (var message = 0; message < EACH; message++) {
                    sent.add(freshControlId());
                    assertThat(sender.send(Samples.text(RESULT, sent.getLast(), "", ""), 1)
                                    .getFirst())
                            .contains("MSA|AA|" + sent.getLast());
                }
            }
            return sent;
        });
        var all = ids.stream().flatMap(List::stream).toList();
        assertThat(all)
                .hasSize(CONNECTIONS * EACH)
                .allMatch(id -> effects(id) == 1 && received(id).size() == 1);
        assertThat(told(all)).isEqualTo(all.size());
        assertThat(transactions(all)).isBetween(1L, all.size() - 1L);
    }

    @Test
    void one_that_fails_takes_nobody_with_it() throws Exception {
        var bad = Stream.generate(ExchangeTest::freshControlId).limit(3).toList();
        handler.failing.addAll(bad);
        var turn = new ConcurrentLinkedQueue<>(bad);
        var outcomes = atOnce(() -> {
            var good = freshControlId();
            try (var sender = connect()) {
                var its = turn.poll();
                if (its != null)
                    assertThat(sender.send(Samples.text(RESULT, its, "", ""), 1).getFirst())
                            .contains("MSA|AE|" + its, "207^");
                assertThat(sender.send(Samples.text(RESULT, good, "", ""), 1).getFirst())
                        .contains("MSA|AA|" + good);
            }
            return good;
        });
        assertThat(outcomes).allMatch(id -> effects(id) == 1);
        assertThat(bad).allMatch(id -> effects(id) == 0 && received(id).isEmpty());
    }

    @Test
    void the_same_result_on_all_of_them_has_one_effect_and_one_answer() throws Exception {
        var id = freshControlId();
        var message = Samples.text(RESULT, id, "AL", "AL");
        var answers = atOnce(() -> {
            try (var sender = connect()) {
                return sender.send(message, 2);
            }
        });
        assertThat(answers).hasSize(CONNECTIONS).allMatch(answers.getFirst()::equals);
        assertThat(effects(id)).isOne();
        assertThat(received(id)).hasSize(1);
    }

    private long told(List<String> ids) {
        return count(
                "SELECT count(*) FROM journal WHERE type = 'MessageReceived' AND data ->> 'controlId' = ANY(:ids)",
                ids);
    }

    private long transactions(List<String> ids) {
        return count("SELECT count(DISTINCT xmin::text) FROM exchange_received WHERE control_id = ANY(:ids)", ids);
    }

    private long count(String sql, List<String> ids) {
        return database.sql(sql)
                .bind("ids", ids.toArray(String[]::new))
                .mapValue(Long.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }

    private static <T> List<T> atOnce(Callable<T> sending) throws Exception {
        var together = new CyclicBarrier(CONNECTIONS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<T>>();
            for (var connection = 0; connection < CONNECTIONS; connection++)
                all.add(threads.submit(() -> {
                    together.await();
                    return sending.call();
                }));
            var outcomes = new ArrayList<T>();
            for (var each : all) outcomes.add(each.get());
            return outcomes;
        }
    }
}
