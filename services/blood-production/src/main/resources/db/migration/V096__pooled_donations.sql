-- Every look at the shelf asks for units of pools, which are few; else it reads every donation that there ever was.
create index donation_pooled on donation (donation) where pooled;
