package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.contracts.EventKind;
import org.bloodstream.testkit.TestServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import reactor.core.publisher.Mono;

/** A teller of this release, and a follower of the release before that is upgraded later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaterReleaseIT {
    private static final EventKind MADE = new EventKind("component", "ComponentMade", 1);
    private static final EventKind GIVEN_BACK = new EventKind("component", "ComponentGivenBack", 1);
    private static final EventKind MADE_ANEW = new EventKind("component", "ComponentMade", 2);

    private final String prefix = TestServers.freshTopicPrefix();
    private final Applied applied = new Applied();

    @Test
    void what_a_follower_does_not_know_yet_waits_for_its_upgrade_and_is_then_applied_in_its_subjects_order() {
        try (var teller = Site.of("blood-production")
                .publishing("component")
                .under(prefix)
                .start()) {
            try (var before = follower().knowing(MADE).start()) {
                applied.in(before);
                var next = follower().on(before.database).knowing(MADE, GIVEN_BACK);
                told(teller);
                await().atMost(Site.SOON).untilAsserted(() -> assertThat(waiting(before))
                        .containsExactly(
                                "A/2 a kind of event of a later release: ComponentGivenBack v1",
                                "A/3 waits behind an earlier event of the same subject"));
                await().atMost(Site.SOON).untilAsserted(() -> assertThat(applied.kept())
                        .containsExactlyInAnyOrder("A/1 ComponentMade", "B/1 ComponentMade"));

                before.get(ParkedEvents.class)
                        .waiting()
                        .concatMap(parked -> before.get(ParkedEvents.class).retry(parked.id()))
                        .blockLast(Site.SOON);
                assertThat(waiting(before))
                        .as("an operator's retry passes over nothing")
                        .hasSize(2);

                try (var after = next.start()) {
                    applied.in(after);
                    await().atMost(Site.SOON)
                            .untilAsserted(() -> assertThat(waiting(after)).isEmpty());
                    assertThat(applied.kept())
                            .containsSubsequence("A/1 ComponentMade", "A/2 ComponentGivenBack", "A/3 ComponentMade")
                            .hasSize(4);
                }
            }
        }
    }

    @Test
    void a_later_version_of_a_kind_waits_as_a_later_kind_does() {
        try (var teller = Site.of("blood-production")
                        .publishing("component")
                        .under(prefix)
                        .start();
                var before = follower().knowing(MADE).start()) {
            applied.in(before);
            teller.journal()
                    .append(Site.ACT, List.of(new Entry("component", "A", 1, "ComponentMade", 2, Map.of())))
                    .block(Site.SOON);
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(waiting(before))
                    .containsExactly("A/1 a kind of event of a later release: ComponentMade v2"));
            try (var after =
                    follower().on(before.database).knowing(MADE, MADE_ANEW).start()) {
                applied.in(after);
                await().atMost(Site.SOON)
                        .untilAsserted(() -> assertThat(applied.kept()).containsExactly("A/1 ComponentMade"));
                assertThat(waiting(after)).isEmpty();
            }
        }
    }

    @Test
    void every_contract_of_this_release_is_known_and_of_a_stream_without_any_everything_is() {
        var kinds = EventKinds.ofContracts();
        assertThat(kinds.know(event("component", "ComponentReleased", 1))).isTrue();
        assertThat(kinds.know(event("component", "ComponentReleased", 99))).isFalse();
        assertThat(kinds.know(event("component", "ComponentImagined", 1))).isFalse();
        assertThat(kinds.know(event("samples", "ComponentReleased", 1))).isTrue();
    }

    private Site.Plan follower() {
        return Site.of("outcome").subscribing("trace", applied, "component").under(prefix);
    }

    /** Kept in the same transaction as the position: what is rolled back with it was not applied. */
    private static final class Applied implements Projection {
        private volatile @Nullable Site site;

        void in(Site follower) {
            follower.tamper("CREATE TABLE IF NOT EXISTS applied (number bigserial PRIMARY KEY, event text NOT NULL)");
            site = follower;
        }

        List<String> kept() {
            return Objects.requireNonNull(site).column("SELECT event FROM applied ORDER BY number");
        }

        @Override
        public Mono<Void> apply(JournalEvent event) {
            Site now = site;
            return now == null
                    ? Mono.error(new DataAccessResourceFailureException("not yet"))
                    : now.client()
                            .sql("INSERT INTO applied (event) VALUES (:event)")
                            .bind("event", event.subject() + "/" + event.version() + " " + event.type())
                            .then();
        }
    }

    private static void told(Site teller) {
        teller.append("component", "A", 1, "ComponentMade", Map.of());
        teller.append("component", "A", 2, "ComponentGivenBack", Map.of());
        teller.append("component", "A", 3, "ComponentMade", Map.of());
        teller.append("component", "B", 1, "ComponentMade", Map.of());
    }

    private static List<String> waiting(Site site) {
        return site.column("SELECT subject || '/' || (headers ->> 'ce_version') || ' ' || reason FROM journal_parked"
                + " WHERE state = 'PARKED' ORDER BY number");
    }

    private static JournalEvent event(String stream, String type, int version) {
        return new JournalEvent(
                "outcome",
                1,
                new java.util.UUID(0, 1),
                stream,
                "A",
                1,
                type,
                version,
                Site.AT,
                "ward-nurse",
                "direct-care",
                null,
                tools.jackson.databind.node.JsonNodeFactory.instance.objectNode());
    }
}
