package org.bloodstream.outcomes.needs.domain;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.outcomes.needs.domain.EndingObjection.AntibodyCountsForLife;
import org.bloodstream.outcomes.needs.domain.EndingObjection.NeedNotOnRecord;
import org.bloodstream.outcomes.needs.domain.EndingObjection.NeedStatedAnew;
import org.bloodstream.outcomes.needs.domain.EndingObjection.TransplantCountsForLife;

/** Everything stated of a person, under any number, that nobody has ended. */
public record BindingNeeds(List<Statement> statements) {
    public BindingNeeds {
        statements = List.copyOf(statements);
    }

    /**
     * Ends one need, whole: a unit suits by it or not, whoever asked for it first.
     *
     * @param seen the statements of it that the person saw: what nobody has seen, nobody ends
     */
    public EndingOutcome end(Need need, Set<UUID> seen, EndingGround ground, String words) {
        List<EndingObjection> objections = new ArrayList<>();
        Set<UUID> stated = of(need);
        if (stated.isEmpty()) objections.add(new NeedNotOnRecord());
        else if (!stated.equals(seen)) objections.add(new NeedStatedAnew());
        if (need instanceof Need.FoundAntibody && ground != EndingGround.ENTERED_IN_ERROR)
            objections.add(new AntibodyCountsForLife());
        if (need instanceof Need.Transplant && ground != EndingGround.ENTERED_IN_ERROR)
            objections.add(new TransplantCountsForLife());
        return objections.isEmpty()
                ? new EndingOutcome.Accepted(new NeedEnded(need, stated, ground, words))
                : new EndingOutcome.Refused(objections);
    }

    private Set<UUID> of(Need need) {
        return statements.stream()
                .filter(each -> each.need().equals(need))
                .map(Statement::id)
                .collect(toSet());
    }
}
