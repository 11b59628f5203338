package org.bloodstream.blood.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A policy as it is written: four tables, comma separated, each with a header and a source in every row.
 *
 * @param abo {@code component,patient,unit,choice,condition,source}
 * @param rules {@code rule,components,recipients,routine,emergency,source}
 * @param demands {@code requirement,components,check,routine,emergency,source}
 * @param limits {@code limit,value,source}
 */
public record PolicyText(String abo, String rules, String demands, String limits) {

    /** The text that ships with the platform. */
    public static PolicyText local() {
        return new PolicyText(file("abo.csv"), file("rules.csv"), file("demands.csv"), file("limits.csv"));
    }

    public PolicyText withAbo(String text) {
        return new PolicyText(text, rules, demands, limits);
    }

    public PolicyText withRules(String text) {
        return new PolicyText(abo, text, demands, limits);
    }

    public PolicyText withDemands(String text) {
        return new PolicyText(abo, rules, text, limits);
    }

    public PolicyText withLimits(String text) {
        return new PolicyText(abo, rules, demands, text);
    }

    private static String file(String name) {
        try (var file = PolicyText.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
