package org.bloodstream.donors.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A name that a donor was recorded with before, as given then. No name has a control character in it. */
public record FormerName(String family, String given) {

    /** Lines of family name, tab, given name. */
    public static List<FormerName> readAll(String text) {
        return text.lines().map(FormerName::read).toList();
    }

    public static String writeAll(Collection<FormerName> names) {
        return names.stream().map(name -> name.family + '\t' + name.given).collect(Collectors.joining("\n"));
    }

    private static FormerName read(String line) {
        int tab = line.indexOf('\t');
        return new FormerName(line.substring(0, tab), line.substring(tab + 1));
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "FormerName[…]";
    }
}
