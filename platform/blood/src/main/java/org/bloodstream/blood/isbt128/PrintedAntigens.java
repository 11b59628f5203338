package org.bloodstream.blood.isbt128;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;

/** Red cell antigens as laboratories write them: by system, {@code Fy(a+b-)} (ST-001, 9.1). */
final class PrintedAntigens {
    /** One word a group; members joined by a comma, and a prefix with brackets where the symbols share it. */
    private static final List<String> GROUPS = List.of(
            "C,Cw,Cx,c,E,e",
            "VS",
            "K,k",
            "Kp:a",
            "Js:a",
            "Ul:a",
            "M,N,S,s",
            "U",
            "Mi:a",
            "P1",
            "Lu:a",
            "Le:a,b",
            "Fy:a,b",
            "Jk:a,b",
            "Do:a,b",
            "In:a",
            "Co:b",
            "Di:a",
            "WES:a",
            "LW:b",
            "Ls:a",
            "An:a");

    private PrintedAntigens() {}

    static String of(RedCellAntigens antigens) {
        Map<String, Typing> known = antigens.known().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().symbol(), Map.Entry::getValue));
        antigens.additional().antigen().map(Antigen::symbol).ifPresent(known::remove);
        String cells = GROUPS.stream()
                .map(group -> group(group, known))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.concat(Stream.of(cells), others(antigens).stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String group(String group, Map<String, Typing> known) {
        int colon = group.indexOf(':');
        String prefix = group.substring(0, Math.max(colon, 0));
        String members = Stream.of(group.substring(colon + 1).split(","))
                .filter(member -> known.containsKey(prefix + member))
                .map(member -> member
                        + known.getOrDefault(prefix + member, Typing.NO_INFORMATION)
                                .sign())
                .collect(Collectors.joining());
        return members.isEmpty() || colon < 0 ? members : prefix + '(' + members + ')';
    }

    private static List<String> others(RedCellAntigens antigens) {
        List<String> said = new ArrayList<>();
        var cmv = antigens.cmvAntibody();
        if (cmv.known()) said.add("CMV antibody " + cmv.inWords());
        var additional = antigens.additional();
        if (!additional.silent()) said.add(additional.inWords());
        return said;
    }
}
