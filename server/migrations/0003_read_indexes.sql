-- Text as people sort it: without accents and case. Compared bytewise (collate "C"), so that every database agrees.
-- Plain ASCII, which most text is, needs no decomposing: 15,000 names in 5 ms instead of 70. Not declared strict, or it
-- would be called instead of becoming part of the query.
create function sort_key(text) returns text language sql immutable parallel safe
  return left(lower(case when octet_length($1) = length($1) then $1
    else regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g') end), 200);

-- Lists are read in these orders without sorting.
create index researcher_by_name on researcher (sort_key(display_name) collate "C", id);
create index publication_by_title on publication (sort_key(title) collate "C", id);
