package org.bloodstream.blood.isbt128;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.Typing;

/** Structure 030: red cell antigens by ISBT number, with how and how often they were tested (ST-001, 2.4.30). */
public record RedCellAntigenHistory(List<TestedAntigen> antigens) implements DataStructure {
    public RedCellAntigenHistory {
        antigens = List.copyOf(antigens);
        if (antigens.size() > 999) throw new IllegalArgumentException("at most 999 antigens");
    }

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code antigen-history-unknown} or {@code antigen-malformed} */
    static RedCellAntigenHistory read(String data) {
        List<TestedAntigen> antigens = new ArrayList<>();
        for (int at = 3; at < data.length(); at += 10) antigens.add(TestedAntigen.read(data, at));
        return new RedCellAntigenHistory(antigens);
    }

    /** An antigen that is stated twice with different results counts as not known. */
    public RedCellPhenotype phenotype() {
        Set<Antigen> doubtful = new HashSet<>();
        Map<Antigen, Typing> typings = new HashMap<>();
        for (var tested : antigens) {
            var before = typings.put(tested.antigen(), tested.result().typing());
            if (before != null && before != tested.result().typing()) doubtful.add(tested.antigen());
        }
        typings.keySet().removeAll(doubtful);
        return RedCellPhenotype.of(typings);
    }

    @Override
    public StructureType type() {
        return StructureType.RED_CELL_ANTIGEN_HISTORY;
    }

    @Override
    public String data() {
        return OrdinalDate.digits(antigens.size(), 3)
                + antigens.stream().map(TestedAntigen::data).collect(Collectors.joining());
    }

    @Override
    public String printed() {
        return antigens.stream().map(TestedAntigen::printed).collect(Collectors.joining(" "));
    }
}
