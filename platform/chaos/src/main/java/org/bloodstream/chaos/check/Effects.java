package org.bloodstream.chaos.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Try;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must have been done for what was accepted, and what was done. */
final class Effects {
    /** The events that only commands of the load bring about, with the member that tells two of one subject apart. */
    private static final Map<String, String> OF_COMMANDS = Map.ofEntries(
            Map.entry("EquipmentRegistered", ""),
            Map.entry("DonorRegistered", ""),
            Map.entry("EligibilityAssessed", "assessment"),
            Map.entry("DonationCollected", ""),
            Map.entry("DonationReceived", ""),
            Map.entry("TestResultRecorded", "test"),
            Map.entry("GroupDetermined", "determination"),
            Map.entry("ComponentProcessed", ""),
            Map.entry("ComponentLabelled", ""),
            Map.entry("ComponentReleased", ""),
            Map.entry("LabelVerified", ""),
            Map.entry("ComponentDespatched", ""),
            Map.entry("TransfusionRequested", ""),
            Map.entry("BedsideChecked", "check"),
            Map.entry("TransfusionStarted", ""),
            Map.entry("TransfusionStopped", ""),
            Map.entry("OutcomeRecorded", ""),
            Map.entry("PatientAdmitted", ""),
            Map.entry("PatientDischarged", ""),
            Map.entry("GroupAndScreenReported", "sample"),
            Map.entry("ComponentReserved", "order"),
            Map.entry("ComponentIssued", "order"));

    private Effects() {}

    /** How often each thing must have been done. */
    static Map<Effect, Long> due(Evidence evidence) {
        return due(evidence.accepted());
    }

    /** The same of some of what was accepted. */
    static Map<Effect, Long> due(Stream<Try> accepted) {
        return counted(accepted.flatMap(Effects::of));
    }

    /** How often each thing was done. */
    static Map<Effect, Long> done(FinalState state) {
        return counted(state.journal().stream().flatMap(entry -> of(entry).stream()));
    }

    static Optional<Effect> of(Entry entry) {
        return Optional.ofNullable(OF_COMMANDS.get(entry.type()))
                .map(member -> new Effect(entry.type(), entry.subject(), member.isEmpty() ? "" : text(entry, member)));
    }

    /** A member of an event's data as text, empty when it is not there. */
    static String text(Entry entry, String member) {
        return data(entry).path(member).asString("");
    }

    static JsonNode data(Entry entry) {
        return JsonMapper.shared().readTree(entry.data());
    }

    static Stream<Effect> of(Try accepted) {
        var asked = accepted.asked().facts();
        var answer = accepted.answered().orElseThrow().facts();
        return switch (accepted.asked().act()) {
            case EQUIP -> one("EquipmentRegistered", asked, "equipment", "");
            case REGISTER -> one("DonorRegistered", answer, "donor", "");
            case ASSESS ->
                Stream.of(new Effect("EligibilityAssessed", value(asked, "donor"), value(answer, "assessment")));
            case COLLECT -> one("DonationCollected", answer, "donation", "");
            case RECEIVE -> one("DonationReceived", asked, "donation", "");
            case TEST -> one("TestResultRecorded", asked, "donation", "test");
            case GROUP -> one("GroupDetermined", asked, "donation", "determination");
            case PROCESS -> components(answer).map(component -> new Effect("ComponentProcessed", component));
            case LABEL -> one("ComponentLabelled", asked, "component", "");
            case RELEASE -> one("ComponentReleased", asked, "component", "");
            case SCAN_BACK -> one("LabelVerified", asked, "component", "");
            case DESPATCH -> one("ComponentDespatched", asked, "component", "");
            case REQUEST, ORDER -> one("TransfusionRequested", asked, "order", "");
            case CHECK -> Stream.of(new Effect("BedsideChecked", value(asked, "component"), value(answer, "check")));
            case START -> one("TransfusionStarted", asked, "component", "");
            case STOP ->
                Stream.concat(
                        one("TransfusionStopped", asked, "component", ""),
                        one("OutcomeRecorded", asked, "component", ""));
            case OUTCOME -> one("OutcomeRecorded", asked, "component", "");
            case ADMIT -> one("PatientAdmitted", asked, "patient", "");
            case DISCHARGE -> one("PatientDischarged", asked, "patient", "");
            case GROUP_REPORT -> one("GroupAndScreenReported", asked, "patient", "sample");
            case ISSUE -> one("ComponentIssued", asked, "component", "order");
            case POISON -> Stream.empty();
        };
    }

    private static Stream<Effect> one(String type, Map<String, String> facts, String subject, String detail) {
        return Stream.of(new Effect(type, value(facts, subject), detail.isEmpty() ? "" : value(facts, detail)));
    }

    private static Stream<String> components(Map<String, String> answer) {
        return Arrays.stream(value(answer, "components").split(","));
    }

    private static String value(Map<String, String> facts, String name) {
        return facts.getOrDefault(name, "?");
    }

    private static Map<Effect, Long> counted(Stream<Effect> effects) {
        return effects.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Every effect that occurs more often on the left than on the right, with both counts. */
    static Stream<String> more(Map<Effect, Long> left, Map<Effect, Long> right, String wording) {
        return left.entrySet().stream()
                .filter(each -> each.getValue() > right.getOrDefault(each.getKey(), 0L))
                .map(each -> wording.formatted(each.getKey(), each.getValue(), right.getOrDefault(each.getKey(), 0L)));
    }

    static List<Entry> ofType(FinalState state, String... types) {
        return state.journal().stream()
                .filter(entry -> List.of(types).contains(entry.type()))
                .toList();
    }
}
