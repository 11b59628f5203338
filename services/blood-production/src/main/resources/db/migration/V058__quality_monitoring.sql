-- When a unit was recorded as made: samples and discards are counted against what was made in a month.
alter table component add column made_at timestamptz not null default now();
do $$ begin
  if to_regclass('journal') is not null then
    update component set made_at = made.first from
      (select subject, min(occurred_at) as first from journal
        where stream = 'component' and type in ('ComponentProcessed', 'PooledComponentMade', 'ModifiedComponentMade')
        group by subject) made
     where made.subject = component.component;
  end if;
end $$;
create index component_made on component (made_at);

-- What was measured of sampled units, each measure of a unit once. Site and kind of component are those of the unit.
create table quality_measurement (
    component text not null references component,
    measure text not null,
    description text not null,
    site text not null,
    value numeric not null,
    method text not null,
    within boolean not null,
    plan integer not null,
    measured_at timestamptz not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (component, measure)
);
create index quality_measurement_of_chart on quality_measurement (description, measure, site, measured_at);
create index quality_measurement_of_month on quality_measurement (measured_at);
