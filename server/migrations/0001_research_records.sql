-- The records themselves. Every row that an import created carries its import_id, which is what makes it undoable.

create table import (
  id bigint generated always as identity primary key,
  status text not null check (status in
    ('previewing','previewed','queued','running','stopped','completed','failed','undoing','undone')),
  file_name text not null,
  stored_as text,                       -- name below <data>/uploads; null for the sample university
  sha256 text,
  size bigint not null default 0,
  format text not null,                 -- csv, sample
  encoding text,
  delimiter text,
  mapping jsonb not null default '[]',
  preview jsonb,
  batch_size int not null,              -- fixed at creation, so that a resumed import cuts the same batches
  records_done bigint not null default 0,
  bytes_done bigint not null default 0,
  counts jsonb not null default '{}',   -- outcome -> rows
  names_joined int not null default 0,
  names_proposed int not null default 0,
  seconds_busy double precision not null default 0,
  error text,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  lease_owner text,                     -- which process is at it, and until when that is believed
  lease_until timestamptz
);

create table department (
  id bigint generated always as identity primary key,
  name text not null,
  name_key text not null unique,        -- folded: case, accents and punctuation do not make another department
  parent_id bigint references department on delete set null,
  import_id bigint references import
);
create index on department (parent_id);
create index on department (import_id);

create table researcher (
  id bigint generated always as identity primary key,
  display_name text not null,
  department_id bigint references department on delete set null,
  department_inferred boolean not null default false,
  position text,
  status text not null default 'current' check (status in ('current','former','external')),
  interests text[] not null default '{}',
  biography text,
  import_id bigint references import,
  created_at timestamptz not null default now()
);
create index on researcher (department_id);
create index on researcher (import_id);

-- Spellings by which a researcher is known. key: folded tokens in given-family order; block: last token and first
-- initial, the bucket in which compatible names are looked for.
create table researcher_name (
  researcher_id bigint not null references researcher on delete cascade,
  name text not null,
  key text not null,
  block text not null,
  import_id bigint references import,
  primary key (researcher_id, name)
);
create index on researcher_name (key);
create index on researcher_name (block);
create index on researcher_name (import_id);

create table researcher_identifier (
  kind text not null,
  value text not null,
  researcher_id bigint not null references researcher on delete cascade,
  import_id bigint references import,
  primary key (kind, value)
);
create index on researcher_identifier (researcher_id);

-- Two researchers whose names fit but for whom nothing else speaks: shown to a person, never merged by the machine.
create table name_proposal (
  a_id bigint not null references researcher on delete cascade,
  b_id bigint not null references researcher on delete cascade,
  reason text not null,
  import_id bigint references import,
  primary key (a_id, b_id),
  check (a_id < b_id)
);
create index on name_proposal (b_id);

create table publication (
  id bigint generated always as identity primary key,
  title text not null,
  title_hash text not null,             -- of the folded title; a title itself may exceed what an index holds
  abstract text,
  type text,
  year int,
  date text,                            -- ISO, as precise as known
  venue text,
  doi text unique,                      -- lower case, without resolver
  keywords text[] not null default '{}',
  language text,
  link text,
  department_id bigint references department on delete set null,
  author_count int not null default 0,
  import_id bigint references import,
  created_at timestamptz not null default now()
);
create index on publication (title_hash);
create index on publication (year desc nulls last, id desc);
create index on publication (department_id);
create index on publication (import_id);

create table authorship (
  id bigint generated always as identity primary key,
  publication_id bigint not null references publication on delete cascade,
  position int not null,
  name text not null,                   -- as printed
  affiliation text,
  researcher_id bigint references researcher on delete set null,
  resolution text not null check (resolution in ('identifier','same_name','evidence','new_name')),
  confidence real not null,
  import_id bigint references import,
  unique (publication_id, position)
);
create index on authorship (researcher_id, publication_id);
create index on authorship (import_id);

create table project (
  id bigint generated always as identity primary key,
  title text not null,
  title_hash text not null,
  description text,
  funder text,
  status text,
  start_date date,
  end_date date,
  department_id bigint references department on delete set null,
  import_id bigint references import,
  created_at timestamptz not null default now()
);
create index on project (title_hash);
create index on project (import_id);

create table project_member (
  project_id bigint not null references project on delete cascade,
  position int not null,
  name text not null,
  role text,
  researcher_id bigint references researcher on delete set null,
  import_id bigint references import,
  primary key (project_id, position)
);
create index on project_member (researcher_id);

create table thesis (
  id bigint generated always as identity primary key,
  title text not null,
  title_hash text not null,
  abstract text,
  degree text not null check (degree in ('bachelor','masters','phd')),
  date date,
  department_id bigint references department on delete set null,
  import_id bigint references import,
  created_at timestamptz not null default now()
);
create index on thesis (title_hash);
create index on thesis (import_id);

-- position 0 is the student, supervisors follow.
create table thesis_person (
  thesis_id bigint not null references thesis on delete cascade,
  position int not null,
  role text not null check (role in ('student','supervisor')),
  name text not null,
  researcher_id bigint references researcher on delete set null,
  import_id bigint references import,
  primary key (thesis_id, position)
);
create index on thesis_person (researcher_id);

create table call (
  id bigint generated always as identity primary key,
  title text not null,
  title_hash text not null,
  text text,
  funder text,
  deadline date,
  amount numeric(18,2),
  currency text,
  link text,
  import_id bigint references import,
  created_at timestamptz not null default now()
);
create index on call (title_hash);
create index on call (import_id);

-- Derived, never typed in. weight is numeric, not float: sums come out the same whatever the order of the changes.
create table collaboration (
  a_id bigint not null references researcher on delete cascade,
  b_id bigint not null references researcher on delete cascade,
  publications int not null,
  projects int not null,
  theses int not null,
  strength int not null generated always as (publications + projects + theses) stored,
  weight numeric(14,9) not null,
  first_year int,
  last_year int,
  primary key (a_id, b_id),
  check (a_id < b_id)
);
create index on collaboration (b_id);
create index on collaboration (strength desc, a_id, b_id);

create table sdg_assignment (
  publication_id bigint not null references publication on delete cascade,
  goal int not null check (goal between 1 and 17),
  confidence real not null,
  sentence text,
  status text not null check (status in ('suggested','accepted','rejected')),
  assigned_by text not null,
  primary key (publication_id, goal)
);

-- What became of every row of an import, and what was found wrong.
create table import_row (
  import_id bigint not null references import on delete cascade,
  row bigint not null,
  outcome text not null check (outcome in ('created','changed','matched','skipped','refused')),
  subject_type text,
  subject_id bigint,
  title text,
  primary key (import_id, row)
);
create index on import_row (subject_type, subject_id);

create table import_problem (
  import_id bigint not null references import on delete cascade,
  position int not null,
  row bigint not null,
  col text,
  severity text not null check (severity in ('refused','warning')),
  code text not null,
  reason text not null,
  remedy text not null,
  primary key (import_id, position)
);

-- A gap that an import filled in a record that was there before; undo puts the old value back.
create table change (
  id bigint generated always as identity primary key,
  import_id bigint references import on delete cascade,
  subject_type text not null,
  subject_id bigint not null,
  field text not null,
  old_value jsonb,
  new_value jsonb,
  at timestamptz not null default now()
);
create index on change (import_id);
create index on change (subject_type, subject_id);

-- Counters that only grow: whoever caches something derived compares them.
create table revision (
  scope text primary key,
  value bigint not null
);
insert into revision values ('data', 1);
