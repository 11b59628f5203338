package org.bloodstream.blood.compatibility;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.List;
import java.util.regex.Pattern;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.jspecify.annotations.Nullable;

/**
 * Which units may go to whom, as data with a version (07_pretransfusion 7.1, 7.4 to 7.7, 7.10; 06_component_specs 6.1).
 * Two policies of the same text and version are equal. No text can allow what serology forbids, lift a stop for an
 * antibody, or leave a case unsaid: it is refused.
 */
public final class CompatibilityPolicy {
    private static final String LOCAL = "local-1";
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final String version;
    private final PolicyText text;
    private final AboTable abo;
    private final RuleTable rules;
    private final DemandTable demands;
    private final LimitTable limits;

    /**
     * @param version 1 to 64 letters, digits, dots, dashes and underscores
     * @throws org.bloodstream.blood.UnreadableCodeException with the table and line: {@code policy-version-malformed},
     *     {@code policy-table-header}, {@code policy-row-malformed}, {@code policy-row-repeated}, {@code
     *     policy-row-missing}, {@code policy-value-unknown}, {@code policy-source-missing}, {@code
     *     policy-limit-malformed}, {@code policy-emergency-stricter}, {@code policy-abo-unsafe}, {@code
     *     policy-rule-unsafe}
     */
    public CompatibilityPolicy(String version, PolicyText text) {
        refuseIf(
                !VERSION.matcher(version).matches(),
                "policy-version-malformed",
                "A version has 1 to 64 letters, digits, dots, dashes and underscores");
        this.version = version;
        this.text = text;
        this.abo = AboTable.read(text.abo());
        this.rules = RuleTable.read(text.rules());
        this.demands = DemandTable.read(text.demands());
        this.limits = LimitTable.read(text.limits());
    }

    /** The policy that ships with the platform. Reads files: keep what it returns. */
    public static CompatibilityPolicy local() {
        return new CompatibilityPolicy(LOCAL, PolicyText.local());
    }

    public String version() {
        return version;
    }

    public PolicyText text() {
        return text;
    }

    /** @param patient absent when unknown */
    public AboChoice choice(ComponentKind kind, @Nullable Abo patient, Abo unit) {
        return abo.choice(kind, patient, unit);
    }

    public Ruling ruling(Rule rule, ComponentKind kind, Protection protection) {
        return rules.ruling(rule, kind, protection);
    }

    public List<Demand> demands(Requirement requirement, ComponentKind kind) {
        return List.of(demands.demands(requirement, kind));
    }

    Demand[] demandArray(Requirement requirement, ComponentKind kind) {
        return demands.demands(requirement, kind);
    }

    public int limit(Limit limit) {
        return limits.value(limit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompatibilityPolicy it && version.equals(it.version) && text.equals(it.text);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public String toString() {
        return "CompatibilityPolicy " + version;
    }
}
