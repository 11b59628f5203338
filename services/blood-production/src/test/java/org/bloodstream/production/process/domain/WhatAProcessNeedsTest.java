package org.bloodstream.production.process.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.bloodstream.production.ADonation.MEASURING;
import static org.bloodstream.production.ADonation.NOW;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.material.domain.EquipmentKind;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.LotKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatAProcessNeedsTest {
    private static final Processes PROCESSES = MEASURING.processes();
    private static final Actor OPERATOR = new Actor("processing-scientist");

    @Test
    void whole_blood_is_not_separated_without_a_registered_centrifuge() {
        assertThat(codes(ProductionProcess.SEPARATE, none())).containsExactly("equipment-required");
        assertThat(codes(ProductionProcess.SEPARATE, named(Set.of(EquipmentKind.BALANCE), Set.of())))
                .containsExactly("equipment-required");
        assertThat(codes(ProductionProcess.SEPARATE, named(Set.of(EquipmentKind.CENTRIFUGE), Set.of())))
                .isEmpty();
    }

    @Test
    void a_pool_needs_a_sterile_connector_and_a_kit_and_everything_that_lacks_is_told() {
        assertThat(codes(ProductionProcess.POOL, none())).containsExactly("equipment-required", "lot-required");
        assertThat(codes(ProductionProcess.POOL, named(Set.of(), Set.of(LotKind.POOLING_KIT))))
                .containsExactly("equipment-required");
    }

    /** At random: to see whether all two hundred thousand cases could be gone through took seconds. */
    @Property(generation = GenerationMode.RANDOMIZED)
    void what_is_missing_is_what_the_steps_need_less_what_is_named(
            @ForAll ProductionProcess process, @ForAll Set<EquipmentKind> equipment, @ForAll Set<LotKind> lots) {
        var needed = Stream.concat(
                        PROCESSES.of(process).stream().flatMap(step -> step.equipment().stream()),
                        PROCESSES.of(process).stream().flatMap(step -> step.lots().stream()))
                .map(Enum::name)
                .filter(kind -> equipment.stream().noneMatch(each -> each.name().equals(kind)))
                .filter(kind -> lots.stream().noneMatch(each -> each.name().equals(kind)))
                .toList();
        assertThat(PROCESSES.objections(process, named(equipment, lots))).hasSameSizeAs(needed);
    }

    @Property
    void every_step_is_recorded_with_operator_and_time_and_with_what_it_needs_and_nothing_else(
            @ForAll ProductionProcess process) {
        var all = named(Set.of(EquipmentKind.values()), Set.of(LotKind.values()));
        var recorded = PROCESSES.recorded(process, all, OPERATOR, NOW);
        assertThat(recorded)
                .extracting(RecordedStep::step)
                .containsExactlyElementsOf(
                        PROCESSES.of(process).stream().map(StepDefinition::step).toList());
        assertThat(recorded).allSatisfy(step -> {
            assertThat(step.operator()).isEqualTo(OPERATOR);
            assertThat(step.doneAt()).isEqualTo(NOW);
            var definition = PROCESSES.of(process).stream()
                    .filter(each -> each.step() == step.step())
                    .findFirst()
                    .orElseThrow();
            assertThat(step.equipment()).hasSameSizeAs(definition.equipment());
            assertThat(step.lots()).hasSameSizeAs(definition.lots());
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_modification_is_a_process(ModificationProcess modification) {
        assertThat(ProductionProcess.of(modification)).hasToString(modification.name());
    }

    @Test
    void no_process_is_without_steps() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Processes(Map.of(), List.of()));
    }

    private static List<String> codes(ProductionProcess process, NamedMaterials named) {
        return PROCESSES.objections(process, named).map(Objection::code).toList();
    }

    private static NamedMaterials none() {
        return named(Set.of(), Set.of());
    }

    private static NamedMaterials named(Set<EquipmentKind> equipment, Set<LotKind> lots) {
        return new NamedMaterials(
                equipment.stream()
                        .collect(Collectors.toMap(
                                kind -> new Equipment(kind.name().replace('_', '-')), Function.identity())),
                lots.stream()
                        .collect(Collectors.toMap(
                                kind -> new LotId("X:" + kind.name().replace('_', '-')), Function.identity())));
    }
}
