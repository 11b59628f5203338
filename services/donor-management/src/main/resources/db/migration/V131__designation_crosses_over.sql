-- Whether what a directed donor gives may be given back to the free stock; an autologous donor was not selected for others.
alter table designation
    add column crosses_over boolean not null default false,
    add constraint designation_only_directed_crosses_over check (not crosses_over or designated_use = 'DIRECTED');
