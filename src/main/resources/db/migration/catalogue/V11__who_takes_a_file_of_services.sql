alter table catalogue.import
    add column acting jsonb;
comment on column catalogue.import.acting is 'who explained or took it last, with the roles of that moment; null while only the one who brought it has acted';
comment on column catalogue.import.officer is 'who brought it, for the work that goes on after the request until somebody explains or takes it';
