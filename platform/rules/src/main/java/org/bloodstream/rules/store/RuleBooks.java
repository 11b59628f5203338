package org.bloodstream.rules.store;

import java.time.Clock;
import java.util.List;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.RuleBook;
import org.bloodstream.rules.domain.RuleEvent;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The rules of each kind, as folds over the journal: there are few, so that no table is kept beside it. */
public final class RuleBooks {
    private final Journal journal;
    private final RuleEventJson events;
    private final Clock clock;

    public RuleBooks(Journal journal, JsonMapper json, Clock clock) {
        this.journal = journal;
        this.events = new RuleEventJson(json);
        this.clock = clock;
    }

    /** What holds for this kind, for the service that decides by it. */
    public <T> RulesInForce<T> inForce(RuleSetKind<T> kind) {
        return new RulesInForce<>(kind, read(kind).map(Kept::book), clock);
    }

    public Mono<Kept> read(RuleSetKind<?> kind) {
        return journal.history(RuleEventJson.STREAM, kind.name())
                .map(events::read)
                .collectList()
                .map(history ->
                        new Kept(RuleBook.of(kind.name(), new Content(kind.shipped()), history), history.size()));
    }

    /** Refused by the journal when another was first: then the whole decision is made again. */
    public Mono<Void> append(Kept kept, RuleEvent event, Act act) {
        return journal.append(act, List.of(RuleEventJson.entry(event, kept.version() + 1)));
    }

    /** @param version how many events there are */
    public record Kept(RuleBook book, long version) {}
}
