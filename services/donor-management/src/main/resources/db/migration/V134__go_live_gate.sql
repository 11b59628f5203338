-- Who declared a system live, when and why; and which import a donor came with.
alter table donor_import add column fit_reason text;
alter table donor_import add column fit_at timestamptz;
alter table donor_legacy_number add column brought_by uuid references donor_import;

-- Every refused row is to be reviewed, also of an import that nobody has compared.
insert into migration_difference (import, comparison, rank, kind, item, field, source)
select distinct i.import, 0, array_position(array['DEFERRALS', 'GROUPS', 'ANTIBODIES', 'ANTIGENS', 'DONORS', 'DONATIONS'], r.kind) - 1,
       r.kind, 'line ' || r.line, 'row', 'a row that was refused'
from donor_import i join donor_import_refusal r on r.import = i.import
where i.comparison = 0
on conflict do nothing;

-- What no decision closes, of every import. One that was corrected in the files is closed when a later import is compared and no longer
-- finds it; so is one without a decision, unless it can harm: a deferral, group or antibody, or a row that one side has not.
create view open_migration_difference as
select d.difference, d.import, i.system, d.kind, d.number
from migration_difference d
join donor_import i on i.import = d.import and i.comparison = d.comparison
where (d.decision is null or d.decision = 'CORRECTED_BY_REIMPORT')
  and not ((d.decision is not null or (d.kind in ('ANTIGENS', 'DONORS', 'DONATIONS') and d.field <> 'row'))
           and exists (select from donor_import later
                       where later.system = i.system and later.started_at > i.started_at and later.state in ('COMPARED', 'FIT')
                         and not exists (select from migration_difference f
                                         where f.import = later.import and f.comparison = later.comparison
                                           and f.kind = d.kind and f.item = d.item and f.field = d.field
                                           and (f.decision is null or f.decision = 'CORRECTED_BY_REIMPORT'))));

-- Asked for at every collection.
create index migration_difference_undecided on migration_difference (number)
    where decision is null or decision = 'CORRECTED_BY_REIMPORT';
