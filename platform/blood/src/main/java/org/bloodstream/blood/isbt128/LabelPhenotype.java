package org.bloodstream.blood.isbt128;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.RhPhenotype;
import org.bloodstream.blood.group.Typing;

/** The third character of structure 002: what is said of Rh, K or Mi(a)/Mur (ST-001, table 6 [RT007]). */
public sealed interface LabelPhenotype {
    LabelPhenotype NOT_STATED = new RhAndK(RhPhenotype.NOT_STATED, Typing.NO_INFORMATION);

    char code();

    /** {@code K-; C-c+E-e+}; empty when nothing is stated. */
    String inWords();

    /** What is stated of the cells; nothing where the special-testing barcode must be read. */
    RedCellPhenotype phenotype();

    /** @throws UnreadableCodeException {@code label-phenotype-unknown} */
    static LabelPhenotype of(char code) {
        return switch (code) {
            case 'U' -> new MiaMur(Typing.NEGATIVE);
            case 'V' -> new MiaMur(Typing.POSITIVE);
            case 'W' -> new SeeSpecialTesting();
            default -> RhAndK.of(code);
        };
    }

    /** @param k results with anti-K */
    record RhAndK(RhPhenotype rh, Typing k) implements LabelPhenotype {
        /** Row by row as in the table: K not stated, negative, positive. */
        private static final List<String> CODES = List.of("0123456789X", "SABCDEFGHIY", "TJKLMNOPQRZ");

        private static final List<RhPhenotype> ROWS = Stream.of(
                        "",
                        "C-c+E-e+",
                        "C+c+E-e+",
                        "C+c+E+e+",
                        "C+c+E+e-",
                        "C-c+E+e+",
                        "C-c+E+e-",
                        "C+c-E-e+",
                        "C+c-E+e+",
                        "C+c-E+e-",
                        "C-E-")
                .map(RhPhenotype::parse)
                .toList();
        private static final List<Typing> COLUMNS = List.of(Typing.NO_INFORMATION, Typing.NEGATIVE, Typing.POSITIVE);

        public RhAndK {
            if (!ROWS.contains(rh) || !COLUMNS.contains(k))
                throw new IllegalArgumentException("the label has no code for this phenotype");
        }

        static RhAndK of(char code) {
            for (Typing k : COLUMNS) {
                int row = CODES.get(COLUMNS.indexOf(k)).indexOf(code);
                if (row >= 0) return new RhAndK(ROWS.get(row), k);
            }
            throw new UnreadableCodeException(
                    "label-phenotype-unknown", "The label's phenotype code is not in the standard");
        }

        @Override
        public char code() {
            return CODES.get(COLUMNS.indexOf(k)).charAt(ROWS.indexOf(rh));
        }

        @Override
        public RedCellPhenotype phenotype() {
            return RedCellPhenotype.of(rh).and(RedCellPhenotype.of(Map.of(Antigen.K, k)));
        }

        @Override
        public String inWords() {
            String stated = k.sign().isEmpty() ? "" : "K" + k.sign();
            return Stream.of(stated, rh.toString()).filter(it -> !it.isEmpty()).collect(Collectors.joining("; "));
        }
    }

    record MiaMur(Typing result) implements LabelPhenotype {
        public MiaMur {
            if (result.sign().isEmpty()) throw new IllegalArgumentException("the label has no code for this result");
        }

        @Override
        public char code() {
            return result == Typing.NEGATIVE ? 'U' : 'V';
        }

        @Override
        public RedCellPhenotype phenotype() {
            return RedCellPhenotype.of(Map.of(Antigen.named("Mia"), result));
        }

        @Override
        public String inWords() {
            return "Mia/Mur " + result.inWords();
        }
    }

    record SeeSpecialTesting() implements LabelPhenotype {
        @Override
        public char code() {
            return 'W';
        }

        @Override
        public RedCellPhenotype phenotype() {
            return RedCellPhenotype.UNKNOWN;
        }

        @Override
        public String inWords() {
            return "special-testing barcode must be scanned";
        }
    }
}
