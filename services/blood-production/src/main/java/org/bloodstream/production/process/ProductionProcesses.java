package org.bloodstream.production.process;

import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.process.domain.Processes;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.Difference;

/**
 * The steps of every process with what each needs, and the limits of what is measured. They ask of what is made while they are in
 * force, so no past decision is made again by others.
 */
public final class ProductionProcesses implements RuleSetKind<Processes> {
    private final String shipped = ProcessesText.shipped();

    @Override
    public String name() {
        return "production-processes";
    }

    @Override
    public String title() {
        return "Production processes";
    }

    @Override
    public String shipped() {
        return shipped;
    }

    @Override
    public Reading<Processes> read(String text) {
        return ProcessesText.read(text);
    }

    @Override
    public String stream() {
        return "component";
    }

    @Override
    public Set<String> decisions() {
        return Set.of();
    }

    @Override
    public Stream<Difference> replay(Processes inForce, Processes proposed, JournalEvent decision) {
        return Stream.empty();
    }
}
