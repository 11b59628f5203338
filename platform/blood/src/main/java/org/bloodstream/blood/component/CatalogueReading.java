package org.bloodstream.blood.component;

import java.util.List;
import java.util.stream.Stream;

/**
 * A catalogue read from two texts, all of it or none. UTF-8, comma separated, a header, one line for one period; lines
 * that begin with {@code #} are remarks. Every line that is not taken is listed with its reason: first those that cannot
 * be read, and when there are none, those that do not fit the others.
 */
public sealed interface CatalogueReading {
    record Taken(ComponentCatalogue catalogue) implements CatalogueReading {}

    /** @param lines at least one */
    record Refused(List<RefusedLine> lines) implements CatalogueReading {
        public Refused {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param line of the text, from 1
     * @param code stable, kebab-case; all are listed in the module's README
     */
    record RefusedLine(CatalogueTable table, int line, String code, String reason) {}

    /**
     * @param components as {@link CatalogueTable#COMPONENTS} lays out
     * @param modifications as {@link CatalogueTable#MODIFICATIONS} lays out
     */
    static CatalogueReading of(String components, String modifications) {
        var specified = TableReading.of(CatalogueTable.COMPONENTS, components, ComponentLine::read);
        var permitted = TableReading.of(CatalogueTable.MODIFICATIONS, modifications, ModificationLine::read);
        var unreadable = Stream.concat(specified.refused().stream(), permitted.refused().stream())
                .toList();
        if (!unreadable.isEmpty()) return new Refused(unreadable);
        var unfit = new CatalogueFit(specified.lines(), permitted.lines()).refused();
        return unfit.isEmpty()
                ? new Taken(new ComponentCatalogue(specified.values(), permitted.values()))
                : new Refused(unfit);
    }
}
