package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.AboReactions;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupReactions;
import org.bloodstream.blood.group.Reaction;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.group.RhDReactions;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Observed;
import org.bloodstream.laboratory.testing.domain.Determination;
import org.bloodstream.laboratory.testing.domain.GroupFound;
import org.bloodstream.laboratory.testing.domain.GroupFound.TypedAntigen;
import org.jspecify.annotations.Nullable;

/** The OBX of one grouped sample. Unlike in a patient's results nothing is passed over: what is not known may contradict the rest. */
final class GroupReader {
    private static final Map<String, Reaction> REACTIONS = Map.of(
            "NEG", Reaction.NEGATIVE,
            "WEAK", Reaction.WEAK,
            "POS", Reaction.POSITIVE,
            "MF", Reaction.MIXED_FIELD);
    private static final Map<String, RhD> RHD = Map.of("POS", RhD.POSITIVE, "NEG", RhD.NEGATIVE);
    private static final Map<String, Typing> TYPING = Map.of("POS", Typing.POSITIVE, "NEG", Typing.NEGATIVE);

    private enum Well {
        ANTI_A,
        ANTI_B,
        A1_CELLS,
        B_CELLS,
        ABO_CONTROL,
        ANTI_D_1,
        ANTI_D_2,
        RHD_CONTROL
    }

    private final FieldErrors errors;
    private final Part part;
    private final RunStatus status;
    private final List<TypedAntigen> antigens = new ArrayList<>();
    private final Map<Well, Reaction> wells = new EnumMap<>(Well.class);
    private @Nullable Determination determination;
    private @Nullable Abo abo;
    private @Nullable RhD rhD;
    private @Nullable RhDFinding finding;

    GroupReader(FieldErrors errors, Part part, RunStatus status) {
        this.errors = errors;
        this.part = part;
        this.status = status;
        part.observed().forEach(this::read);
    }

    /** Of a sample of which none could be obtained. */
    boolean isWithoutResult() {
        return abo == null && rhD == null && finding == null && wells.isEmpty() && antigens.isEmpty();
    }

    Optional<Determination> determination() {
        if (determination == null)
            errors.missing(
                    part.place(0),
                    "determination-missing",
                    "One OBX DETERMINATION says FIRST or SECOND of each sample");
        return Optional.ofNullable(determination);
    }

    /** Empty when something of it is among the errors. */
    Optional<GroupFound> found() {
        if (abo != null && rhD != null && wells.isEmpty()) return group(new BloodGroup(abo, rhD));
        if (abo == null && rhD == null && finding == null && wells.size() == Well.values().length)
            return Optional.of(new GroupFound(null, null, reactions(), antigens));
        errors.add(
                part.place(0),
                Hl7Error.SEGMENT_SEQUENCE,
                "group-or-reactions",
                "A sample has ABO and RHD, or all eight wells, and not both");
        return Optional.empty();
    }

    private Optional<GroupFound> group(BloodGroup group) {
        if (finding == null || finding.asDonor().equals(Optional.of(group.rhD())))
            return Optional.of(new GroupFound(group, finding, null, antigens));
        errors.add(
                part.place(0),
                Hl7Error.TABLE_VALUE,
                "rhd-finding-differs",
                "A donation with any D is RhD positive; an inconclusive D is no RhD");
        return Optional.empty();
    }

    private GroupReactions reactions() {
        return new GroupReactions(
                new AboReactions(
                        well(Well.ANTI_A),
                        well(Well.ANTI_B),
                        well(Well.A1_CELLS),
                        well(Well.B_CELLS),
                        well(Well.ABO_CONTROL)),
                new RhDReactions(well(Well.ANTI_D_1), well(Well.ANTI_D_2), well(Well.RHD_CONTROL)));
    }

    private Reaction well(Well well) {
        return Objects.requireNonNull(wells.get(well));
    }

    private void read(Observed observed) {
        var reliance = Fields.text(observed.obx(), 11).orElse("");
        if (status.isWithoutResult(reliance)) return;
        if (!status.relyOn(reliance))
            errors.add(
                    observed.place(11),
                    Hl7Error.TABLE_VALUE,
                    "result-status-unsupported",
                    "Results of a final run are final (F), of a corrected one F or C");
        var code = Fields.text(observed.obx(), 3).orElse("");
        switch (Fields.text(observed.obx(), 3, 3).orElse("")) {
            case "L" -> ours(observed, code);
            case "ISBT" -> antigen(observed, code);
            default -> unknown(observed);
        }
    }

    private void ours(Observed observed, String code) {
        var value = Fields.text(observed.obx(), 5).orElse("");
        switch (code) {
            case "DETERMINATION" ->
                determination = once(observed, determination, Texts.named(Determination.class, value));
            case "ABO" -> abo = once(observed, abo, Texts.named(Abo.class, value));
            case "RHD" -> rhD = once(observed, rhD, Optional.ofNullable(RHD.get(value)));
            case "RHD_FINDING" -> finding = once(observed, finding, Texts.named(RhDFinding.class, value));
            default ->
                Texts.named(Well.class, code)
                        .ifPresentOrElse(well -> well(observed, well, value), () -> unknown(observed));
        }
    }

    private void well(Observed observed, Well well, String value) {
        var reaction = once(observed, wells.get(well), Optional.ofNullable(REACTIONS.get(value)));
        if (reaction != null) wells.put(well, reaction);
    }

    private void antigen(Observed observed, String number) {
        var before = antigens.stream()
                .filter(each -> each.antigen().isbtNumber().equals(number))
                .findFirst();
        var antigen = errors.reading(observed.place(3), () -> Antigen.of(number));
        var typing = once(
                observed,
                before.map(TypedAntigen::typing).orElse(null),
                Fields.text(observed.obx(), 5).map(TYPING::get));
        if (before.isEmpty() && typing != null) antigen.ifPresent(of -> antigens.add(new TypedAntigen(of, typing)));
    }

    /** What was read; what stood there before where this is wrong, which then is among the errors. */
    private <T> @Nullable T once(Observed observed, @Nullable T before, Optional<T> read) {
        if (read.isEmpty())
            errors.add(
                    observed.place(5),
                    Hl7Error.TABLE_VALUE,
                    "result-value-unknown",
                    "The profile does not know this value");
        else if (before != null)
            errors.add(
                    observed.place(3),
                    Hl7Error.TABLE_VALUE,
                    "observation-twice",
                    "A sample's OBX of one kind stands once");
        return read.orElse(before);
    }

    private void unknown(Observed observed) {
        errors.add(
                observed.place(3),
                Hl7Error.TABLE_VALUE,
                "observation-unknown",
                "A sample's OBX is one of the profile, system L, or an antigen by its ISBT number, system ISBT");
    }
}
