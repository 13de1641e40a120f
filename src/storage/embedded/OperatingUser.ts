/** The user of the operating system that PostgreSQL runs as; `undefined`, wherever it is asked for: the gateway's own. */
export interface OperatingUser {
  readonly uid: number;
  readonly gid: number;
}
