package org.bloodstream.blood.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Vectors;
import org.bloodstream.blood.gs1.ApplicationIdentifier;
import org.bloodstream.blood.isbt128.StructureType;
import tools.jackson.databind.JsonNode;

/** Where a run begins: the standards' own examples, those to be refused too, and one of each kind that they lack. */
public final class Corpus {
    private static final List<String> OWN = List.of(
            "A9990 26 000123 8",
            "]d1=+04000=A99902600012300=%51A0=<DRC01000&>0263542359\r\n",
            "]C4=A99902600012300=%5100",
            "=(1P2026354235900A",
            "&:1234ABCDEFGHIJKLM",
            "&%000000AA",
            "]d2010950600013435217271231" + "10LOT/7\u001d21SERIAL",
            "(8018)505050594347659199(8019)1",
            "]d291MR:BHSCT:H0012345",
            "]C1414505000000001625412",
            "]E06291041500213",
            "]F0A12345B",
            "C311226D",
            "HCN:3999999993",
            "MR:BHSCT:H-12345",
            "943 476 5919",
            "code,name,retired\nE9001,\"Synthetic red cells, \"\"washed\"\"\",\nE9002,Platelets,2017-03-31\n");

    private Corpus() {}

    static List<String> texts() {
        var labels = Vectors.read("isbt128_vectors.json");
        var identifiers = Vectors.read("identifier_vectors.json");
        return Stream.of(
                        OWN.stream(),
                        Stream.of("parseAccept", "parseReject").flatMap(name -> values(labels.get(name))),
                        labels.get("decode").valueStream().map(each -> text(each, "input")),
                        labels.get("dinChecks").valueStream().flatMap(Corpus::donationNumber),
                        Stream.of("nhsValid", "hcnValid", "chiValid").flatMap(name -> values(identifiers.get(name))),
                        Stream.of("nhsInvalid", "hcnInvalid", "chiInvalid")
                                .flatMap(name -> identifiers.get(name).valueStream())
                                .map(each -> text(each, "v")),
                        identifiers.get("gs1").valueStream().flatMap(Corpus::key))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<String> values(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    private static String text(JsonNode example, String field) {
        return example.get(field).asString();
    }

    private static Stream<String> donationNumber(JsonNode check) {
        String number = text(check, "din");
        return Stream.of(number + text(check, "k"), "=" + number + text(check, "type3Flag"));
    }

    private static Stream<String> key(JsonNode example) {
        String full = text(example, "full");
        return Stream.of("414", "01", "00", "8018").map(identifier -> identifier + full);
    }

    /** What labels are made of, so that a fuzzer need not find it letter by letter. */
    static List<String> words() {
        return Stream.of(
                        Arrays.stream(StructureType.values()).map(StructureType::identifier),
                        Arrays.stream(ApplicationIdentifier.values()).map(ApplicationIdentifier::code),
                        Stream.of(
                                "=+02000", "]d1", "]C1", "]d2", "]E0", "]F0", "]Q3", "\u001d", "(", ")", "HCN:",
                                "NHS:"),
                        Stream.of("CHI:", "MR:", "code,name,retired\n", "\"\"", "\ufeff", "\u017f", "\u0661", "\r\n"))
                .flatMap(each -> each)
                .toList();
    }

    /** Writes the corpus and a dictionary as libFuzzer wants them: {@code <folder>/corpus/*} and {@code <folder>/words}. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        var texts = texts();
        for (int i = 0; i < texts.size(); i++) Files.writeString(corpus.resolve("example-" + i), texts.get(i));
        Files.write(
                folder.resolve("words"),
                words().stream().map(FuzzerWords::quoted).toList());
    }
}
