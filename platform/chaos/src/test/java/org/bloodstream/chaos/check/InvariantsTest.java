package org.bloodstream.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.Edge;
import org.bloodstream.chaos.evidence.Intent;
import org.bloodstream.chaos.evidence.Recovery;
import org.bloodstream.chaos.evidence.Sample;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.chaos.evidence.Verification;
import org.bloodstream.chaos.state.FiledMessage;
import org.bloodstream.chaos.state.KeptAnswer;
import org.bloodstream.chaos.state.Pending;
import org.bloodstream.chaos.state.Position;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InvariantsTest {
    private static final Intent RELEASE = new Intent(Edge.HTTP, "quality-officer", "released");
    private static final Map<String, String> COMPONENT = Map.of("component", Day.COMPONENT);

    record Wrong(String name, String invariant, Consumer<Day> change) {
        @Override
        public String toString() {
            return invariant + ": " + name;
        }
    }

    static Stream<Wrong> wrongs() {
        return Stream.of(receipts(), histories(), readModels(), measures()).flatMap(wrongs -> wrongs);
    }

    private static Stream<Wrong> receipts() {
        return Stream.of(
                new Wrong(
                        "an answer and no effect",
                        "I1",
                        day -> day.command(
                                "blood-production",
                                Act.RELEASE,
                                "quality-officer",
                                "other",
                                200,
                                Map.of("component", "lost"),
                                Map.of())),
                new Wrong(
                        "never settled",
                        "I1",
                        day -> day.ask(
                                new Intent(Edge.HTTP, "quality-officer", "silent"),
                                Act.RELEASE,
                                "c",
                                COMPONENT,
                                Verdict.SILENT,
                                "none",
                                Map.of())),
                new Wrong("the event of an accepted command is gone", "I1", day -> day.state
                        .journal()
                        .removeIf(entry -> entry.type().equals("ComponentReleased"))),
                new Wrong("done twice under one key", "I2", day -> {
                    day.done(
                            "blood-production",
                            "component",
                            Day.COMPONENT,
                            "ComponentReleased",
                            "quality-officer",
                            "{}");
                    day.seal("blood-production");
                }),
                new Wrong(
                        "a repeat is answered differently",
                        "I2",
                        day -> day.ask(
                                RELEASE, Act.RELEASE, firstContent(day), COMPONENT, Verdict.REFUSED, "422", Map.of())),
                new Wrong(
                        "one key stands for two contents",
                        "I2",
                        day -> day.ask(RELEASE, Act.RELEASE, "another", COMPONENT, Verdict.ACCEPTED, "200", Map.of())),
                new Wrong("the answer is not kept", "I2", day -> day.state
                        .answers()
                        .clear()),
                new Wrong("another answer is kept", "I2", day -> day.state
                        .answers()
                        .replaceAll(kept -> new KeptAnswer(kept.service(), kept.caller(), kept.key(), 422))),
                new Wrong(
                        "poison is accepted",
                        "I2",
                        day -> day.ask(
                                new Intent(Edge.HL7, "EPR|BHSCT", "P"),
                                Act.POISON,
                                "c",
                                Map.of(),
                                Verdict.ACCEPTED,
                                "AA",
                                Map.of())));
    }

    private static Stream<Wrong> histories() {
        return Stream.of(
                new Wrong("issued to a second patient", "I5", day -> {
                    day.done(
                            "lims-bridge",
                            "laboratory",
                            Day.COMPONENT,
                            "ComponentIssued",
                            "hl7:LIMS|REGION",
                            "{\"patient\":2}");
                    day.seal("lims-bridge");
                }),
                new Wrong("despatched twice", "I5", day -> {
                    day.done(
                            "blood-production",
                            "component",
                            Day.COMPONENT,
                            "ComponentDespatched",
                            "distribution-officer",
                            "{}");
                    day.seal("blood-production");
                }),
                new Wrong("despatched with a label that nobody has read", "I5", day -> day.state
                        .journal()
                        .removeIf(entry -> entry.type().equals("LabelVerified"))),
                new Wrong("an entry is changed", "I6", day -> day.state
                        .journal()
                        .replaceAll(entry -> Day.with(entry, "somebody", entry.hash()))),
                new Wrong("an entry is changed together with its hash", "I6", day -> day.state
                        .journal()
                        .replaceAll(entry -> Day.hashed(Day.with(entry, "somebody", "")))),
                new Wrong(
                        "a record that was given has no entry",
                        "I6",
                        day -> day.read("transfusion-scientist", "TREAT", Verdict.ACCEPTED)),
                new Wrong("a read is entered with another purpose", "I6", day -> {
                    day.read("transfusion-scientist", "ETREAT", Verdict.ACCEPTED);
                    day.opening("transfusion-scientist", "TREAT");
                    day.seal("lims-bridge");
                }),
                new Wrong("a read is entered as somebody else's", "I6", day -> {
                    day.read("transfusion-scientist", "TREAT", Verdict.ACCEPTED);
                    day.opening("ward-nurse", "TREAT");
                    day.seal("lims-bridge");
                }),
                new Wrong("a record is entered as opened that nobody asked for", "I6", day -> {
                    day.opening("transfusion-scientist", "TREAT");
                    day.seal("lims-bridge");
                }),
                new Wrong("a seal is gone", "I6", day -> day.state.seals().removeLast()),
                new Wrong("a service's own verifier objects", "I6", day -> day.evidence
                        .verifications()
                        .add(new Verification(1, "outcome", false, "ROW_CHANGED"))),
                new Wrong("the bytes of a message are others", "I6", day -> day.state
                        .messages()
                        .replaceAll(kept -> new FiledMessage(
                                kept.service(), kept.sender(), kept.controlId(), true, "ACCEPTED", "other"))),
                new Wrong("a message is filed twice", "I6", day -> day.state
                        .messages()
                        .addAll(day.state.messages())),
                new Wrong("an entry names somebody who did not ask", "I6", day -> day.state
                        .journal()
                        .replaceAll(entry ->
                                entry.type().equals("ComponentIssued") ? Day.with(entry, "x", entry.hash()) : entry)),
                new Wrong("a version is missing at the end", "I7", day -> day.state
                        .versions()
                        .merge("blood-production component " + Day.COMPONENT, 1L, Long::sum)));
    }

    private static Stream<Wrong> readModels() {
        return Stream.of(
                new Wrong("a component vanishes", "I3", day -> day.state
                        .components()
                        .clear()),
                new Wrong("a component is where it never went", "I3", day -> day.state
                        .components()
                        .put(Day.COMPONENT, "RELEASED")),
                new Wrong("a component that was modified stands where it was", "I3", day -> {
                    day.done(
                            "blood-production",
                            "component",
                            Day.COMPONENT,
                            "ComponentModified",
                            "processing-scientist",
                            "{}");
                    day.seal("blood-production");
                }),
                new Wrong("more is made of a donation than it gave", "I3", day -> {
                    day.state.components().put(Day.DONATION + "-DFF01000", "PROCESSED");
                    day.pack("ComponentProcessed", Day.DONATION + "-DFF01000", 400, "");
                }),
                new Wrong("a pack is fuller in its table than it was made", "I3", day -> day.state
                        .volumes()
                        .put(Day.COMPONENT, 300L)),
                new Wrong("a despatch is not heard of", "I3", day -> day.state
                        .despatched()
                        .clear()),
                new Wrong("a component comes from nowhere", "I3", day -> day.state
                        .despatched()
                        .add("A999926000999-DRC01000")),
                new Wrong("a given pack has no outcome", "I3", day -> {
                    day.done("outcome", "transfusion", Day.COMPONENT, "TransfusionStopped", "ward-nurse", "{}");
                    day.seal("outcome");
                }),
                new Wrong("something is unpublished", "I4", day -> day.state
                        .pending()
                        .add(new Pending("outcome", "unpublished", 1))),
                new Wrong("a consumer misses an event", "I7", day -> day.state
                        .traced()
                        .removeIf(_ -> true)),
                new Wrong("a consumer applies what nobody published", "I7", day -> day.state
                        .traced()
                        .add("nobody's")),
                new Wrong("a consumer stops early", "I7", day -> day.state
                        .positions()
                        .replaceAll(position -> new Position(
                                position.service(),
                                position.subscription(),
                                position.source(),
                                position.stream(),
                                position.partition(),
                                0))));
    }

    private static Stream<Wrong> measures() {
        return Stream.of(
                new Wrong("recovery takes minutes", "I10", day -> day.evidence
                        .recoveries()
                        .add(new Recovery(1, "outcome", 180))),
                new Wrong("open files grow", "I10", day -> day.evidence
                        .samples()
                        .add(new Sample(9, "outcome", 7, 200_000, 50, 900))),
                new Wrong("threads grow", "I10", day -> day.evidence
                        .samples()
                        .add(new Sample(9, "outcome", 7, 200_000, 500, 90))),
                new Wrong("memory grows", "I10", day -> day.evidence
                        .samples()
                        .add(new Sample(9, "outcome", 7, 900_000, 50, 90))));
    }

    private static String firstContent(Day day) {
        return day.evidence
                .tries()
                .getOrDefault(RELEASE, java.util.List.of())
                .getFirst()
                .asked()
                .content();
    }

    @Test
    void a_day_on_which_all_went_well_has_no_violation() {
        var day = Day.good();
        assertThat(Invariants.check(day.evidence, day.state)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void what_goes_wrong_is_noticed_by_its_invariant(Wrong wrong) {
        var day = Day.good();
        wrong.change().accept(day);
        assertThat(Invariants.check(day.evidence, day.state))
                .extracting(Violation::invariant)
                .contains(wrong.invariant());
    }

    @Test
    void a_restarted_process_is_measured_anew() {
        var day = Day.good();
        day.evidence.samples().add(new Sample(9, "outcome", 8, 900_000, 500, 900));
        assertThat(Invariants.check(day.evidence, day.state)).isEmpty();
    }

    @Test
    void a_read_that_got_no_answer_may_have_an_entry_or_none() {
        var day = Day.good();
        day.read("transfusion-scientist", "TREAT", Verdict.SILENT);
        assertThat(Invariants.check(day.evidence, day.state)).isEmpty();
        day.opening("transfusion-scientist", "TREAT");
        day.seal("lims-bridge");
        assertThat(Invariants.check(day.evidence, day.state)).isEmpty();
    }

    @Test
    void an_unknown_outcome_that_was_settled_by_a_repeat_is_no_violation() {
        var day = Day.good();
        day.ask(RELEASE, Act.RELEASE, firstContent(day), COMPONENT, Verdict.SILENT, "timeout", Map.of());
        assertThat(Invariants.check(day.evidence, day.state)).isEmpty();
    }
}
