package org.bloodstream.donors.eligibility;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed;
import org.bloodstream.donors.eligibility.domain.EligibilityDecision;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Deferred;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Eligible;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Excluded;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.ReferToClinician;
import org.bloodstream.donors.eligibility.domain.Finding;
import org.bloodstream.donors.eligibility.domain.Return;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.eligibility.domain.SelectionReading;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.Difference;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.bloodstream.web.Roles;
import tools.jackson.databind.json.JsonMapper;

/** Who may give blood (04_donor_selection.md, sections 4.1 to 4.3), and the questions that find it out. */
public final class DonorSelection implements RuleSetKind<SelectionPolicy> {
    private final JsonMapper json;
    private final ZoneId zone;
    private final String shipped = SelectionText.shipped();

    public DonorSelection(JsonMapper json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "donor-selection";
    }

    @Override
    public String title() {
        return "Donor selection";
    }

    @Override
    public String shipped() {
        return shipped;
    }

    @Override
    public Reading<SelectionPolicy> read(String text) {
        return switch (SelectionPolicy.read(text)) {
            case SelectionReading.Taken(var policy) -> new Reading.Taken<>(policy);
            case SelectionReading.Refused(var cells) ->
                new Reading.Refused<>(cells.stream()
                        .map(cell -> new ContentRefused(cell.line(), cell.code(), cell.explanation()))
                        .toList());
        };
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.QUALITY_OFFICER, Roles.DONOR_CLINICIAN);
    }

    /** Who may give is medicine: no text holds that no clinician answers for. */
    @Override
    public Optional<String> approvingRole() {
        return Optional.of(Roles.DONOR_CLINICIAN);
    }

    @Override
    public String stream() {
        return "eligibility";
    }

    @Override
    public Set<String> decisions() {
        return Set.of("EligibilityAssessed");
    }

    /** Named by the assessment, not by the donor; told by rules, not by what the donor answered. */
    @Override
    public Stream<Difference> replay(SelectionPolicy inForce, SelectionPolicy proposed, JournalEvent decision) {
        var assessed = json.treeToValue(decision.data(), EligibilityAssessed.class);
        var before = assessed.facts().decide(inForce, assessed.assessedAt(), zone);
        var after = assessed.facts().decide(proposed, assessed.assessedAt(), zone);
        if (before.outcome().equals(after.outcome())) return Stream.empty();
        var code = before.outcome().getClass() == after.outcome().getClass() ? "return-differs" : "outcome-differs";
        return Stream.of(new Difference("assessment " + assessed.assessment(), code, words(before), words(after)));
    }

    private static String words(EligibilityDecision decision) {
        return switch (decision.outcome()) {
            case Eligible _ -> "eligible";
            case ReferToClinician _ -> "refer to clinician" + rules(decision);
            case Deferred(var until) -> "deferred until " + words(until) + rules(decision);
            case Excluded _ -> "excluded" + rules(decision);
        };
    }

    private static String words(Return until) {
        return switch (until) {
            case Return.OnDay(var day) -> day.toString();
            case Return.At(var instant) -> instant.toString();
            case Return.WhenItEnds _ -> "it ends";
        };
    }

    private static String rules(EligibilityDecision decision) {
        var worst = decision.findings().getFirst().effect();
        return decision.findings().stream()
                .filter(finding -> finding.effect() == worst)
                .map(Finding::rule)
                .distinct()
                .collect(Collectors.joining(", ", " by ", ""));
    }
}
