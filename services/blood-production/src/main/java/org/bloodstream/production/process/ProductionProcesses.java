package org.bloodstream.production.process;

import org.bloodstream.production.process.domain.Processes;
import org.bloodstream.rules.ForwardRules;

/**
 * The steps of every process with what each needs, and the limits of what is measured. They ask of what is made while they are in
 * force, so no past decision is made again by others.
 */
public final class ProductionProcesses extends ForwardRules<Processes> {
    public ProductionProcesses() {
        super(
                "production-processes",
                "Production processes",
                "component",
                ProcessesText.shipped(),
                ProcessesText::read);
    }
}
