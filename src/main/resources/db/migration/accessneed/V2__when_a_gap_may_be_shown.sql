create table accessneed.gap_rule (
    code     text primary key,
    value    numeric not null,
    meaning  text not null,
    source   text not null
);
comment on table accessneed.gap_rule is 'reference: when a figure about a group may be shown and when a difference is called a gap';

insert into accessneed.gap_rule (code, value, meaning, source) values
    ('publish_mean', 10, 'fewest people on both sides for a published mean', 'product; US health statistics use 11 (PCORnet Data Committee)'),
    ('publish_element', 30, 'fewest people on both sides for a published mean of one element', 'product; usual size for the normal approximation'),
    ('internal_mean', 5, 'fewest people for a mean shown to officers only', 'product'),
    ('material_points', 5, 'smallest gap of the index that matters, in points of 25 to 100', 'product; no regulation names one'),
    ('material_minutes', 5, 'smallest gap of waiting that matters, in minutes', 'product; no regulation names one'),
    ('widest_interval', 20, 'an interval wider than this says nothing, in points', 'product'),
    ('rounded_to', 5, 'published counts of sensitive groups are rounded to this', 'product'),
    ('many_groups', 5, 'from so many groups on, probabilities are adjusted', 'Benjamini & Hochberg 1995, JRSS B 57; the number is the product''s'),
    ('false_discovery_rate', 0.05, 'accepted share of false gaps', 'Benjamini & Hochberg 1995, JRSS B 57'),
    ('replicates', 10000, 'draws of a bootstrap', 'product; Efron & Tibshirani 1993 advise at least 1,000');
