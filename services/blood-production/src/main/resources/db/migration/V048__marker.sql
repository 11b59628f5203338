-- What a donation was tested for so that units can be selected by it.
alter table donation
    add column cmv text not null default 'NOT_TESTED' check (cmv in ('NEGATIVE', 'POSITIVE', 'NOT_TESTED')),
    add column hbs text not null default 'NOT_TESTED' check (hbs in ('NEGATIVE', 'POSITIVE', 'NOT_TESTED')),
    add column high_titre text not null default 'NOT_TESTED' check (high_titre in ('NEGATIVE', 'POSITIVE', 'NOT_TESTED'));

-- Negative where every donation in the pool is, positive where any is.
create function of_every(typings text[]) returns text immutable language sql return
    case when 'POSITIVE' = any(typings) then 'POSITIVE' when 'NEGATIVE' = all(typings) then 'NEGATIVE' else 'NOT_TESTED' end;
create view marker_of_pool as
    select pool, of_every(array_agg(cmv)) as cmv, of_every(array_agg(hbs)) as hbs, of_every(array_agg(high_titre)) as high_titre
      from pool_constituent join donation using (donation) group by pool;
