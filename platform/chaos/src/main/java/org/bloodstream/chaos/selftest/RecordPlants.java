package org.bloodstream.chaos.selftest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.Answered;
import org.bloodstream.chaos.evidence.Asked;
import org.bloodstream.chaos.evidence.Edge;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Held;
import org.bloodstream.chaos.evidence.Intent;
import org.bloodstream.chaos.evidence.Recovery;
import org.bloodstream.chaos.evidence.Sample;
import org.bloodstream.chaos.evidence.Try;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.chaos.evidence.Verification;

/** Bugs that senders and the measuring would have seen. */
final class RecordPlants {
    private static final long BEYOND = Long.MAX_VALUE - 10;

    private RecordPlants() {}

    static List<Plant> all() {
        return List.of(
                record("a 201 was given for what was never done", "I1", all -> {
                    var intent = new Intent(Edge.HTTP, "quality-officer", "planted-key");
                    add(
                            all,
                            intent,
                            Act.RELEASE,
                            "content",
                            Map.of("component", "A999926999999-DRC01000"),
                            Verdict.ACCEPTED,
                            "200");
                }),
                record("an AA was given for what was never done", "I1", all -> {
                    var intent = new Intent(Edge.HL7, "EPR|BHSCT", "PLANTED");
                    add(all, intent, Act.ADMIT, "content", Map.of("patient", "HCN:0"), Verdict.ACCEPTED, "AA");
                }),
                record("a command is never settled", "I1", all -> {
                    var intent = new Intent(Edge.HTTP, "quality-officer", "planted-key");
                    add(all, intent, Act.RELEASE, "content", Map.of(), Verdict.SILENT, "HttpTimeoutException");
                }),
                record("a repeat gets another answer", "I2", all -> {
                    var first = accepted(all, each -> each.asked().act() == Act.REGISTER)
                            .asked();
                    add(all, first.intent(), first.act(), first.content(), first.facts(), Verdict.ACCEPTED, "201");
                }),
                record("a key is accepted for another content", "I2", all -> {
                    var first = accepted(all, each -> each.asked().act() == Act.LABEL);
                    var answer = first.answered().orElseThrow();
                    all.asked()
                            .add(asked(
                                    first.asked().intent(),
                                    first.asked().act(),
                                    "other",
                                    first.asked().facts()));
                    all.answered()
                            .add(new Answered(
                                    BEYOND,
                                    Instant.now(),
                                    Verdict.ACCEPTED,
                                    answer.status(),
                                    answer.content(),
                                    answer.facts()));
                }),
                record("poison is accepted", "I2", all -> {
                    var intent = new Intent(Edge.HL7, "EPR|BHSCT", "PLANTED");
                    add(all, intent, Act.POISON, "content", Map.of(), Verdict.ACCEPTED, "AA");
                }),
                record("two laboratories are told yes for one component", "I5", all -> {
                    var first = accepted(all, each -> each.asked().act() == Act.ISSUE)
                            .asked();
                    var facts = new java.util.HashMap<>(first.facts());
                    facts.put("patient", "HCN:0");
                    add(
                            all,
                            new Intent(Edge.HL7, "LIMS|REGION", "PLANTED"),
                            Act.ISSUE,
                            "content",
                            facts,
                            Verdict.ACCEPTED,
                            "AA");
                }),
                record("a service does not verify its own history", "I6", all -> all.verifications()
                        .add(new Verification(1, "outcome", false, "ROW_CHANGED"))),
                record("the bedside is called complete beside a record that nobody can read", "I8", all -> {
                    var held = all.held().getFirst();
                    var later = held.spoiltAt().plusMillis(1);
                    all.held()
                            .add(new Held(held.round(), held.spoiltAt(), later, held.dismissedAt(), held.afterwards()));
                }),
                record("the bedside is never complete again", "I10", all -> {
                    var held = all.held().getFirst();
                    var spoilt = held.spoiltAt();
                    all.held().add(new Held(held.round(), spoilt, held.meanwhile(), held.dismissedAt(), spoilt));
                }),
                record("file handles leak", "I10", all -> leak(all, 0, 0, 400)),
                record("threads leak", "I10", all -> leak(all, 0, 200, 0)),
                record("memory leaks", "I10", all -> leak(all, 1_000_000, 0, 0)),
                record("recovery takes minutes", "I10", all -> all.recoveries()
                        .add(new Recovery(1, "outcome answers", 180))));
    }

    private static Plant record(String name, String invariant, Consumer<Evidence> change) {
        return new Plant(name, invariant, (_, evidence) -> {
            var copy = copy(evidence);
            change.accept(copy);
            return copy;
        });
    }

    private static Evidence copy(Evidence evidence) {
        return new Evidence(
                new ArrayList<>(evidence.asked()),
                new ArrayList<>(evidence.answered()),
                new ArrayList<>(evidence.samples()),
                new ArrayList<>(evidence.recoveries()),
                new ArrayList<>(evidence.verifications()),
                new ArrayList<>(evidence.readings()),
                new ArrayList<>(evidence.spoilt()),
                new ArrayList<>(evidence.dismissals()),
                new ArrayList<>(evidence.held()));
    }

    private static Try accepted(Evidence evidence, Predicate<Try> wanted) {
        return evidence.accepted().filter(wanted).findFirst().orElseThrow();
    }

    private static void add(
            Evidence evidence,
            Intent intent,
            Act act,
            String content,
            Map<String, String> facts,
            Verdict verdict,
            String status) {
        evidence.asked().add(asked(intent, act, content, facts));
        evidence.answered().add(new Answered(BEYOND, Instant.now(), verdict, status, "planted", Map.of()));
    }

    private static Asked asked(Intent intent, Act act, String content, Map<String, String> facts) {
        return new Asked(BEYOND, Instant.now(), intent, "planted", act, content, facts);
    }

    private static void leak(Evidence evidence, long kibibytes, int threads, int files) {
        var one = evidence.samples().getFirst();
        for (var round = 101; round < 104; round++) {
            var grown = round - 101;
            evidence.samples()
                    .add(new Sample(
                            round,
                            one.part(),
                            one.pid(),
                            one.residentKiB() + grown * kibibytes,
                            one.threads() + grown * threads,
                            one.files() + grown * files));
        }
    }
}
