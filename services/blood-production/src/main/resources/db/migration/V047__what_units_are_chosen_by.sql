-- What was done to a pack, and what its donation was tested for beyond the group: orders choose by it.
alter table component
    add column irradiated_at timestamptz,
    add column washed boolean not null default false,
    add column antigens_present text[] not null default '{}',
    add column antigens_absent text[] not null default '{}',
    add column hev text not null default 'NO_INFORMATION';
do $$ begin
  if to_regclass('journal') is not null then
    update component set irradiated_at = done.irradiated_at, washed = done.washed
      from (select distinct on (made.subject) made.subject,
                   (select min((each ->> 'modifiedAt')::timestamptz) from json_array_elements(made.data -> 'modifications') each
                     where each ->> 'process' = 'IRRADIATE') as irradiated_at,
                   exists (select from json_array_elements(made.data -> 'modifications') each
                            where each ->> 'process' = 'WASH') as washed
              from journal made where made.stream = 'component' and made.type = 'ModifiedComponentMade'
             order by made.subject, made.subject_version desc) done
     where done.subject = component.component;
    update component set hev = coalesce(told.tested ->> 'hev', 'NO_INFORMATION'),
           antigens_present = array(select each ->> 'antigen' from json_array_elements(told.tested -> 'antigens') each
                                     where each ->> 'typing' = 'POSITIVE'),
           antigens_absent = array(select each ->> 'antigen' from json_array_elements(told.tested -> 'antigens') each
                                    where each ->> 'typing' = 'NEGATIVE')
      from (select distinct on (released.subject) released.subject, released.data -> 'tested' as tested
              from journal released where released.stream = 'component' and released.type = 'ComponentReleased'
             order by released.subject, released.subject_version desc) told
     where told.subject = component.component and told.tested is not null;
  end if;
end $$;
