-- The shop's database: one file. Amounts are minor units, times ISO 8601 in UTC.

CREATE TABLE products (
  sku TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('kitchen', 'living', 'garden', 'robots', 'parts')),
  name_en TEXT NOT NULL,
  name_de TEXT NOT NULL,
  text_en TEXT NOT NULL,
  text_de TEXT NOT NULL,
  price INTEGER NOT NULL CHECK (price > 0),
  currency TEXT NOT NULL CHECK (currency = 'EUR'),
  stock INTEGER NOT NULL CHECK (stock >= 0),
  shape TEXT NOT NULL,
  tone TEXT NOT NULL,
  marks TEXT NOT NULL,
  position INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE customers (
  id TEXT PRIMARY KEY,
  names TEXT NOT NULL,   -- JSON list: as written, then in Latin letters or as before
  emails TEXT NOT NULL,  -- JSON list: the first one signs in
  phones TEXT NOT NULL,  -- JSON list
  sign_in TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL CHECK (language IN ('en', 'de')),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  password TEXT,         -- argon2id, or nothing: this customer cannot sign in
  wrong_passwords INTEGER NOT NULL DEFAULT 0,
  locked_until TEXT
) STRICT;

CREATE TABLE addresses (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL REFERENCES customers (id),
  line TEXT NOT NULL,
  country TEXT NOT NULL CHECK (country IN ('IE', 'GB', 'DE', 'FR', 'NL', 'AT'))
) STRICT;

CREATE TABLE orders (
  number TEXT PRIMARY KEY,
  customer TEXT NOT NULL REFERENCES customers (id),
  address INTEGER NOT NULL REFERENCES addresses (id),
  state TEXT NOT NULL CHECK (state IN (
    'placed', 'paid', 'packed', 'shipped', 'in_transit', 'delayed', 'delivered',
    'delivered_to_neighbour', 'partially_delivered', 'returned', 'refund_pending', 'refunded',
    'cancelled', 'lost')),
  placed_at TEXT NOT NULL,
  expected_from TEXT,
  expected_until TEXT,
  goods INTEGER NOT NULL CHECK (goods > 0),
  delivery INTEGER NOT NULL CHECK (delivery >= 0),
  currency TEXT NOT NULL CHECK (currency = 'EUR'),
  carrier TEXT
) STRICT;
CREATE INDEX orders_of_customer ON orders (customer, placed_at DESC);

CREATE TABLE order_lines (
  number TEXT NOT NULL REFERENCES orders (number),
  position INTEGER NOT NULL,
  sku TEXT NOT NULL REFERENCES products (sku),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  unit_price INTEGER NOT NULL CHECK (unit_price > 0),
  parcel INTEGER NOT NULL,
  delivered INTEGER NOT NULL CHECK (delivered BETWEEN 0 AND quantity),
  PRIMARY KEY (number, position)
) STRICT;

CREATE TABLE delivery_events (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL REFERENCES orders (number),
  parcel INTEGER NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT;
CREATE INDEX events_of_order ON delivery_events (number, at);

CREATE TABLE parcels (
  number TEXT NOT NULL REFERENCES orders (number),
  parcel INTEGER NOT NULL,
  tracking TEXT NOT NULL,
  PRIMARY KEY (number, parcel)
) STRICT;

CREATE TABLE payments (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL REFERENCES orders (number),
  kind TEXT NOT NULL CHECK (kind IN ('charge', 'refund')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'authorised', 'done', 'released')),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL CHECK (currency = 'EUR'),
  token TEXT NOT NULL,     -- the payment provider's; no card number is ever here
  brand TEXT NOT NULL,
  last_four TEXT NOT NULL CHECK (last_four = '' OR last_four GLOB '[0-9][0-9][0-9][0-9]'),
  at TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
  digest BLOB PRIMARY KEY,
  customer TEXT NOT NULL REFERENCES customers (id),
  expires TEXT NOT NULL
) STRICT;
