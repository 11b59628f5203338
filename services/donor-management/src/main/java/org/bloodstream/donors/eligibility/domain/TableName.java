package org.bloodstream.donors.eligibility.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of a policy, in their order; each stands below a line like {@code == limits ==}. */
public enum TableName {
    LIMITS("rule,limit,donations,sexes,value,words,source"),
    INTERVALS("rule,before,next,sexes,period,words,source"),
    MAXIMA("rule,donations,sexes,amount,unit,days,words,source"),
    DEFERRALS("rule,code,area,condition,outcome,period,from,donations,afterwards,override,note,words,source"),
    QUESTIONS("question,words,opens,asks,sexes,source");

    private final List<String> columns;

    TableName(String columns) {
        this.columns = List.of(columns.split(","));
    }

    public List<String> columns() {
        return columns;
    }

    /** The line above the table. */
    public String head() {
        return "== %s ==".formatted(file());
    }

    /** Its name in documents and files, without ending. */
    public String file() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TableName> of(String head) {
        return Arrays.stream(values()).filter(each -> each.head().equals(head)).findFirst();
    }
}
