package org.bloodstream.blood.group;

/** An antibody of a person's plasma against a red cell antigen. Once found it counts for life, also when it fades. */
public record Antibody(Antigen against) {

    public static Antibody anti(String symbol) {
        return new Antibody(Antigen.named(symbol));
    }

    /** {@code anti-K} */
    public String inWords() {
        return "anti-" + against.symbol();
    }

    @Override
    public String toString() {
        return inWords();
    }
}
