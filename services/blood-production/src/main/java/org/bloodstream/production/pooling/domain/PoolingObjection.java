package org.bloodstream.production.pooling.domain;

import java.util.List;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.blood.organisation.Site;

/** What stands against packs together. What stands against them by the catalogue, the kernel says. */
public sealed interface PoolingObjection extends Objection {

    record PackScannedTwice(ComponentId component) implements PoolingObjection {
        @Override
        public String code() {
            return "pack-scanned-twice";
        }

        @Override
        public String message() {
            return "%s was scanned more than once: scan each pack once.".formatted(component);
        }
    }

    /** One label states one group: all packs are of the same ABO and RhD [GK; the sheet names no rule for pools]. */
    record PoolGroupsDiffer(Set<BloodGroup> groups) implements PoolingObjection {
        public PoolGroupsDiffer {
            groups = Set.copyOf(groups);
        }

        @Override
        public String code() {
            return "pool-groups-differ";
        }

        @Override
        public String message() {
            return "Packs of a pool have one group, these are %s: sort them."
                    .formatted(String.join(
                            ", ",
                            groups.stream().map(BloodGroup::toString).sorted().toList()));
        }
    }

    record PoolSitesDiffer(Set<Site> sites) implements PoolingObjection {
        public PoolSitesDiffer {
            sites = Set.copyOf(sites);
        }

        @Override
        public String code() {
            return "pool-sites-differ";
        }

        @Override
        public String message() {
            return "These packs stand at %s: what is not here is not pooled here."
                    .formatted(String.join(
                            ", ", sites.stream().map(Site::toString).sorted().toList()));
        }
    }

    /** Of one pack among several. */
    record AgainstAPack(ComponentId component, Objection objection) implements PoolingObjection {
        @Override
        public String code() {
            return objection.code();
        }

        @Override
        public String message() {
            return "%s: %s".formatted(component, objection.message());
        }

        static List<AgainstAPack> of(JudgedPack judged) {
            return judged.objections().stream()
                    .map(objection -> new AgainstAPack(judged.component(), objection))
                    .toList();
        }
    }

    /** @param year two digits */
    record PoolNumbersExhausted(FacilityNumber facility, int year) implements PoolingObjection {
        @Override
        public String code() {
            return "pool-numbers-exhausted";
        }

        @Override
        public String message() {
            return "Facility %s has no pool number left for year %02d: ask the platform's operators for another."
                    .formatted(facility, year);
        }
    }
}
