-- What a donation was tested for so that units can be selected by it. A pool's row says nothing: its donations' do.
alter table donation
    add column cmv text not null default 'NOT_TESTED' check (cmv in ('NEGATIVE', 'POSITIVE', 'NOT_TESTED')),
    add column hbs text not null default 'NOT_TESTED' check (hbs in ('NEGATIVE', 'POSITIVE', 'NOT_TESTED')),
    add column high_titre text not null default 'NOT_TESTED' check (high_titre in ('NEGATIVE', 'POSITIVE', 'NOT_TESTED'));
