package org.bloodstream.outcomes.needs.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.needs.domain.EndingObjection.AntibodyCountsForLife;
import org.bloodstream.outcomes.needs.domain.EndingObjection.NeedNotOnRecord;
import org.bloodstream.outcomes.needs.domain.EndingObjection.NeedStatedAnew;
import org.bloodstream.outcomes.needs.domain.Need.FoundAntibody;
import org.bloodstream.outcomes.needs.domain.Need.Requirement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingNeedsTest {
    private static final Need IRRADIATED = new Requirement(StatedNeed.IRRADIATED);
    private static final Need CMV_NEGATIVE = new Requirement(StatedNeed.CMV_NEGATIVE);
    private static final Need ANTI_K = new FoundAntibody(Antigen.K);
    private static final List<Need> NEEDS =
            List.of(IRRADIATED, CMV_NEGATIVE, ANTI_K, new FoundAntibody(Antigen.named("Fya")));

    @Test
    void a_requirement_ends_with_all_who_stated_it() {
        var one = stated(IRRADIATED);
        var other = stated(IRRADIATED);
        assertThat(end(List.of(one, other), IRRADIATED, ids(one, other), EndingGround.TREATMENT_ENDED))
                .isEqualTo(accepted(IRRADIATED, ids(one, other), EndingGround.TREATMENT_ENDED));
    }

    @Test
    void what_was_stated_since_the_person_looked_is_not_ended() {
        var seen = stated(IRRADIATED);
        assertThat(end(List.of(seen, stated(IRRADIATED)), IRRADIATED, ids(seen), EndingGround.TREATMENT_ENDED))
                .isEqualTo(refused(new NeedStatedAnew()));
    }

    @Test
    void what_does_not_bind_is_not_ended() {
        var other = stated(CMV_NEGATIVE);
        assertThat(end(List.of(other), IRRADIATED, ids(other), EndingGround.RECOVERED))
                .isEqualTo(refused(new NeedNotOnRecord()));
    }

    @ParameterizedTest
    @EnumSource
    void an_antibody_ends_only_as_entered_in_error(EndingGround ground) {
        var found = stated(ANTI_K);
        assertThat(end(List.of(found), ANTI_K, ids(found), ground))
                .isEqualTo(
                        ground == EndingGround.ENTERED_IN_ERROR
                                ? accepted(ANTI_K, ids(found), ground)
                                : refused(new AntibodyCountsForLife()));
    }

    @Test
    void every_objection_is_said_at_once() {
        assertThat(end(List.of(), ANTI_K, Set.of(), EndingGround.RECOVERED))
                .isEqualTo(refused(new NeedNotOnRecord(), new AntibodyCountsForLife()));
    }

    /** Whatever is on record and whatever is asked: what is ended is the whole of that need, seen, and nothing else. */
    @Property
    void ending_one_never_changes_any_other(
            @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> kinds,
            @ForAll @IntRange(max = 3) int asked,
            @ForAll Set<@IntRange(max = 11) Integer> looked,
            @ForAll EndingGround ground) {
        var statements = kinds.stream().map(kind -> stated(NEEDS.get(kind))).toList();
        var need = NEEDS.get(asked);
        var mine = statements.stream().filter(each -> each.need().equals(need)).toList();
        var seen = IntStream.range(0, mine.size())
                .filter(index -> looked.isEmpty() || looked.contains(index))
                .mapToObj(mine::get)
                .collect(Collectors.toSet());
        if (end(statements, need, ids(seen), ground) instanceof EndingOutcome.Accepted(var ended)) {
            assertThat(ended.need()).isEqualTo(need);
            assertThat(ended.statements()).isEqualTo(ids(mine)).isEqualTo(ids(seen));
            assertThat(need instanceof FoundAntibody && ground != EndingGround.ENTERED_IN_ERROR)
                    .isFalse();
        } else {
            boolean mayBeEnded = need instanceof Requirement || ground == EndingGround.ENTERED_IN_ERROR;
            assertThat(mayBeEnded && !mine.isEmpty() && seen.size() == mine.size())
                    .isFalse();
        }
    }

    @Test
    void a_need_is_read_as_it_is_written_and_nothing_else_is() {
        for (var need : NEEDS) assertThat(Need.of(need.code())).isEqualTo(need);
        for (var code : List.of("", "irradiated", "06001", "0060011", "K"))
            assertThatThrownBy(() -> Need.of(code)).isInstanceOf(UnreadableCodeException.class);
    }

    @Test
    void an_ending_of_nothing_cannot_be() {
        assertThatThrownBy(() -> new NeedEnded(IRRADIATED, Set.of(), EndingGround.RECOVERED, "Why"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EndingOutcome end(List<Statement> statements, Need need, Set<UUID> seen, EndingGround ground) {
        return new BindingNeeds(statements).end(need, seen, ground, "Why");
    }

    private static EndingOutcome accepted(Need need, Set<UUID> statements, EndingGround ground) {
        return new EndingOutcome.Accepted(new NeedEnded(need, statements, ground, "Why"));
    }

    private static EndingOutcome refused(EndingObjection... objections) {
        return new EndingOutcome.Refused(List.of(objections));
    }

    private static Statement stated(Need need) {
        return new Statement(
                UUID.randomUUID(),
                need,
                new PatientIdentifier("HCN", "3999999993"),
                "PO-1",
                Instant.parse("2026-11-26T09:00:00Z"));
    }

    private static Set<UUID> ids(Statement... statements) {
        return ids(List.of(statements));
    }

    private static Set<UUID> ids(Collection<Statement> statements) {
        return statements.stream().map(Statement::id).collect(Collectors.toCollection(HashSet::new));
    }
}
