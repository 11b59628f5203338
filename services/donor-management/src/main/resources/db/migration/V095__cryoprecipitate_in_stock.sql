-- Blood production makes cryoprecipitate; a kind that is new there must stop no projection here, so it is not listed.
alter table stock_unit drop constraint stock_unit_kind_check;
