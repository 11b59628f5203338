package org.bloodstream.rules;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.rules.domain.Difference;

/**
 * A kind of rules that ask only of what happens while they are in force: no past decision is made again by others.
 *
 * @param <T> the rules as the service's domain uses them
 */
public abstract class ForwardRules<T> implements RuleSetKind<T> {
    private final String name;
    private final String title;
    private final String stream;
    private final String shipped;
    private final Function<String, Reading<T>> reading;

    /** What the accessors of {@link RuleSetKind} say. */
    protected ForwardRules(
            String name, String title, String stream, String shipped, Function<String, Reading<T>> reading) {
        this.name = name;
        this.title = title;
        this.stream = stream;
        this.shipped = shipped;
        this.reading = reading;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String shipped() {
        return shipped;
    }

    @Override
    public final Reading<T> read(String text) {
        return reading.apply(text);
    }

    @Override
    public final String stream() {
        return stream;
    }

    @Override
    public final Set<String> decisions() {
        return Set.of();
    }

    @Override
    public final Stream<Difference> replay(T inForce, T proposed, JournalEvent decision) {
        return Stream.empty();
    }
}
