-- A passkey of a local account: what a device signs with stays on the device, and here is what its signature is held
-- against. One that is taken away is ended, and stays readable.
create table passkey (
  partnership_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  credential_id text not null unique,
  public_key text not null,
  transports text not null,
  named text not null check (length(named) between 1 and 100),
  added_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, practitioner_id) references practitioner
);
create index passkey_practitioner on passkey (practitioner_id, added_at);

create table passkey_end (
  partnership_id uuid not null,
  passkey_id uuid not null,
  ended_at timestamptz not null,
  reason text not null,
  primary key (partnership_id, passkey_id),
  foreign key (partnership_id, passkey_id) references passkey
);

-- Each use, with how often the device says that it has signed. A challenge that was answered is not answered again.
create table passkey_use (
  partnership_id uuid not null,
  passkey_id uuid not null,
  challenge_hash text not null unique,
  counter bigint not null,
  used_at timestamptz not null,
  primary key (partnership_id, passkey_id, challenge_hash),
  foreign key (partnership_id, passkey_id) references passkey
);

call keep_for_signing_in('passkey');
call keep_for_signing_in('passkey_end');
call keep_for_signing_in('passkey_use');
