package org.bloodstream.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.rules.domain.Difference;
import org.bloodstream.web.Roles;

/**
 * One kind of rules that a service has, declared as a bean.
 *
 * @param <T> the rules as the service's domain uses them
 */
public interface RuleSetKind<T> {
    /** Stable, kebab-case, the same in paths and events: {@code component-specifications}. One service owns a kind. */
    String name();

    /** For people: {@code Component specifications}. */
    String title();

    /** The text of version 0, which holds until another is approved; {@link #read} takes it. */
    String shipped();

    /** The same answer for the same text; everything that is wrong is listed. */
    Reading<T> read(String text);

    /** The stream of this service's journal that past decisions stand in. */
    String stream();

    /** The wire names of the events that are such decisions. */
    Set<String> decisions();

    /** Makes a past decision again by both rules; empty when they agree. No I/O, no clock. */
    Stream<Difference> replay(T inForce, T proposed, JournalEvent decision);

    /** Who may draft, approve and sign; the others whom the pages let in only read. */
    default Set<String> roles() {
        return Set.of(Roles.QUALITY_OFFICER);
    }

    /** The one of {@link #roles} that at least one of the two who approve must have; empty: any of them will do. */
    default Optional<String> approvingRole() {
        return Optional.empty();
    }
}
