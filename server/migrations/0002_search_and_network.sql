-- What search reads: one document a record, written in the transaction that writes the record.
-- A document whose text_hash is not that of its embedding is pending work.
create table document (
  subject_type text not null,
  subject_id bigint not null,
  title text not null,
  body text not null default '',
  people text not null default '',
  department_id bigint,
  year int,
  sample boolean not null default false,
  text_hash text not null generated always as (md5(title || E'\n' || body)) stored,
  words tsvector not null generated always as (
    setweight(to_tsvector('english', left(title, 2000)), 'A') ||
    setweight(to_tsvector('simple', left(people, 20000)), 'B') ||
    setweight(to_tsvector('english', left(body, 20000)), 'C')
  ) stored,
  primary key (subject_type, subject_id)
);
create index document_words on document using gin (words);
create index document_title on document using gin (title gin_trgm_ops);
create index on document (department_id);
create index on document (year);

-- Partitioned by type: each has its own nearest-neighbour index, and a search over all types merges them.
create table embedding (
  subject_type text not null,
  subject_id bigint not null,
  space text not null,
  text_hash text not null,
  -- In the row, not beside it: 512 numbers are 2,056 bytes, 24 more than PostgreSQL would leave there by itself,
  -- and then each vector read is three pages instead of one.
  vector vector(512) storage plain not null,
  primary key (subject_type, subject_id)
) partition by list (subject_type);
create table embedding_publication partition of embedding for values in ('publication');
create table embedding_researcher partition of embedding for values in ('researcher');
create table embedding_profile partition of embedding for values in ('profile');
create table embedding_project partition of embedding for values in ('project');
create table embedding_thesis partition of embedding for values in ('thesis');
create table embedding_call partition of embedding for values in ('call');
alter table embedding_publication alter column vector set statistics 0;
alter table embedding_researcher alter column vector set statistics 0;
create index embedding_vector on embedding using hnsw (vector vector_cosine_ops);

-- Every word of the titles and names with how many documents hold it: spelling and suggestions. Refreshed after imports.
create materialized view word as
  select w.word, w.ndoc
  from ts_stat($$select to_tsvector('simple', left(title, 2000)) || to_tsvector('simple', left(people, 5000)) from public.document$$) w
  where length(w.word) between 3 and 40;
create unique index on word (word);
create index word_trigram on word using gin (word gin_trgm_ops);
-- Most misspellings keep the first letter and nearly the length.
create index word_shape on word (left(word, 1), length(word));

-- Measures of the whole network, computed in the background for the revision they name.
create table network_node (
  researcher_id bigint primary key references researcher on delete cascade,
  community_id int not null,
  degree int not null,
  strength int not null,
  betweenness double precision not null,
  pagerank double precision not null,
  clustering double precision not null,
  x real not null,
  y real not null
);
create table network_community (
  id int primary key,
  label text not null,
  size int not null
);
create table network_summary (
  only_row boolean primary key default true check (only_row),
  revision bigint not null,
  components int not null,
  largest_component int not null,
  clustering double precision not null,
  communities int not null,
  modularity double precision not null,
  betweenness_sources int not null      -- fewer than all nodes: betweenness was estimated from so many
);
