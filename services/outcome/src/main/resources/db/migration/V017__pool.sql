-- Which packs of which donations are in which pools: the trace goes through a pool both ways; fed by the subscription "trace".
create table trace_pool (
  constituent text primary key,
  donation    text not null,
  pool        text not null
);
create index trace_pool_of_donation on trace_pool (donation);
create index trace_pool_of_pool on trace_pool (pool);
