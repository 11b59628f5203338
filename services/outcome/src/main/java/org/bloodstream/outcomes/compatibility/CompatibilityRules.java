package org.bloodstream.outcomes.compatibility;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.PolicyText;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.outcomes.bedside.application.BedsideChecked;
import org.bloodstream.outcomes.bedside.domain.BedsidePolicy;
import org.bloodstream.outcomes.bedside.domain.Verdict;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.Difference;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.web.Roles;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which units may go to whom (07_pretransfusion 7.1, 7.4 to 7.7, 7.10). The bedside decides by all of its tables, in routine
 * and while an emergency is in force.
 */
public final class CompatibilityRules implements RuleSetKind<CompatibilityPolicy> {
    private static final RulesVersion NO_MATTER = new RulesVersion(RulesVersion.AS_SHIPPED, "");

    private final JsonMapper json;
    private final String shipped = PolicyParts.text(PolicyText.local());

    public CompatibilityRules(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "compatibility-policy";
    }

    @Override
    public String title() {
        return "Compatibility policy";
    }

    @Override
    public String shipped() {
        return shipped;
    }

    @Override
    public Reading<CompatibilityPolicy> read(String text) {
        return PolicyParts.read(text);
    }

    @Override
    public String stream() {
        return "transfusion";
    }

    @Override
    public Set<String> decisions() {
        return Set.of("BedsideChecked");
    }

    /** Named by the check, not by the pack or the patient. */
    @Override
    public Stream<Difference> replay(CompatibilityPolicy inForce, CompatibilityPolicy proposed, JournalEvent decision) {
        var checked = json.treeToValue(decision.data(), BedsideChecked.class);
        var before = new BedsidePolicy(inForce, NO_MATTER).decide(checked.facts());
        var after = new BedsidePolicy(proposed, NO_MATTER).decide(checked.facts());
        if (before.equals(after)) return Stream.empty();
        var code = before.answer() == after.answer() ? "reasons-differ" : "answer-differs";
        return Stream.of(new Difference("check " + checked.check(), code, words(before), words(after)));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.QUALITY_OFFICER, Roles.HAEMOVIGILANCE_OFFICER);
    }

    private static String words(Verdict verdict) {
        var answer = verdict.answer().name().replace('_', ' ');
        return verdict.reasons().isEmpty()
                ? answer
                : answer + ": "
                        + verdict.reasons().stream().map(Objection::code).collect(Collectors.joining(", "));
    }
}
