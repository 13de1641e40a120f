import { Migration0001 } from './Migration0001.js';
import { Migration0002 } from './Migration0002.js';
import { Migration0003 } from './Migration0003.js';
import { Migration0004 } from './Migration0004.js';
import { Migration0005 } from './Migration0005.js';
import { Migration0006 } from './Migration0006.js';
import { Migration0007 } from './Migration0007.js';
import { Migration0008 } from './Migration0008.js';
import { Migration0009 } from './Migration0009.js';
import { Migration0010 } from './Migration0010.js';
import { Migration0011 } from './Migration0011.js';
import { Migration0012 } from './Migration0012.js';
import { Migration0013 } from './Migration0013.js';
import { Migration0014 } from './Migration0014.js';
import { Migration0015 } from './Migration0015.js';
import { Migration0016 } from './Migration0016.js';
import { Migration0017 } from './Migration0017.js';
import { Migration0018 } from './Migration0018.js';
import { Migration0019 } from './Migration0019.js';
import { Migration0020 } from './Migration0020.js';
import { Migration0021 } from './Migration0021.js';
import { Migration0022 } from './Migration0022.js';
import { Migration0023 } from './Migration0023.js';

/** The migrations in the order they run, named here: what lies in a folder decides nothing. */
export const migrations = [
  Migration0001,
  Migration0002,
  Migration0003,
  Migration0004,
  Migration0005,
  Migration0006,
  Migration0007,
  Migration0008,
  Migration0009,
  Migration0010,
  Migration0011,
  Migration0012,
  Migration0013,
  Migration0014,
  Migration0015,
  Migration0016,
  Migration0017,
  Migration0018,
  Migration0019,
  Migration0020,
  Migration0021,
  Migration0022,
  Migration0023,
];

/** The table in which MikroORM keeps what has run. It is the gateway's own and holds no tenant's row. */
export const migrationTable = 'schema_migration';
