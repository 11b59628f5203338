package org.bloodstream.production.process.adapter.in.http;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.material.domain.EquipmentKind;
import org.bloodstream.production.material.domain.LotKind;
import org.bloodstream.production.process.domain.ProcessStep;
import org.bloodstream.production.process.domain.Processes;
import org.bloodstream.production.process.domain.ProductionProcess;
import org.bloodstream.production.process.domain.StepDefinition;
import org.bloodstream.production.process.domain.ValueLimits;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is done in which steps, with what, and what is measured: a page asks for it before it is recorded. */
@RestController
class ProcessesController {
    private final RulesInForce<Processes> processes;
    private final Clock clock;

    ProcessesController(RulesInForce<Processes> processes, Clock clock) {
        this.processes = processes;
        this.clock = clock;
    }

    @GetMapping("/api/production/processes")
    @PreAuthorize("hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')")
    Mono<Listed> inForce() {
        return processes.at(clock.instant()).map(Listed::of);
    }

    /**
     * @param version of the rule set; 0 as shipped
     * @param timesToSeparation of whole blood, which nobody measures; what is not listed has no limit
     */
    record Listed(int version, List<OneProcess> processes, List<Limits> measurements, List<Limits> timesToSeparation) {
        static Listed of(InForce<Processes> inForce) {
            var rules = inForce.rules();
            return new Listed(
                    inForce.version().version(),
                    Arrays.stream(ProductionProcess.values())
                            .map(process -> OneProcess.of(process, rules.of(process)))
                            .toList(),
                    rules.measuredByHand().stream().map(Limits::of).toList(),
                    rules.timesToSeparation().stream().map(Limits::of).toList());
        }
    }

    record OneProcess(ProductionProcess process, List<Step> steps) {
        static OneProcess of(ProductionProcess process, List<StepDefinition> steps) {
            return new OneProcess(process, steps.stream().map(Step::of).toList());
        }
    }

    /** @param equipment one of each kind has to be named, of lots likewise */
    record Step(ProcessStep step, Set<EquipmentKind> equipment, Set<LotKind> lots) {
        static Step of(StepDefinition step) {
            return new Step(step.step(), new TreeSet<>(step.equipment()), new TreeSet<>(step.lots()));
        }
    }

    /** @param product its description code */
    record Limits(
            String product,
            Measurement measurement,
            String unit,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum) {
        static Limits of(ValueLimits line) {
            return new Limits(
                    line.product().value(),
                    line.measurement(),
                    line.measurement().unit(),
                    line.minimum(),
                    line.maximum());
        }
    }
}
