package org.bloodstream.exchange.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many messages to a peer were ever created and where they all are.
 *
 * @param owner who answers for them; absent when the peer is no longer configured
 * @param oldestUnreceiptedSeconds age of the oldest one that is neither receipted nor rejected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeerStanding(
        String peer,
        @Nullable String owner,
        long created,
        long waiting,
        long handedOver,
        long receipted,
        long rejected,
        @Nullable Long oldestUnreceiptedSeconds) {

    static final String QUERY = """
            SELECT peer, count(*) AS created,
              count(*) FILTER (WHERE state = 'WAITING') AS waiting,
              count(*) FILTER (WHERE state = 'HANDED_OVER') AS handed_over,
              count(*) FILTER (WHERE state = 'RECEIPTED') AS receipted,
              count(*) FILTER (WHERE state = 'REJECTED') AS rejected,
              min(queued_at) FILTER (WHERE state IN ('WAITING', 'HANDED_OVER')) AS oldest
            FROM exchange_outgoing GROUP BY peer ORDER BY peer
            """;

    static PeerStanding of(Readable row, Instant now) {
        var oldest = row.get("oldest", Instant.class);
        return new PeerStanding(
                Objects.requireNonNull(row.get("peer", String.class)),
                null,
                count(row, "created"),
                count(row, "waiting"),
                count(row, "handed_over"),
                count(row, "receipted"),
                count(row, "rejected"),
                oldest == null ? null : Duration.between(oldest, now).toSeconds());
    }

    static PeerStanding ofNothing(String peer, String owner) {
        return new PeerStanding(peer, owner, 0, 0, 0, 0, 0, null);
    }

    PeerStanding ownedBy(@Nullable String somebody) {
        return new PeerStanding(
                peer, somebody, created, waiting, handedOver, receipted, rejected, oldestUnreceiptedSeconds);
    }

    private static long count(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
