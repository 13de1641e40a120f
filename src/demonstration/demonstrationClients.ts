/** The client applications of a demonstration tenant: that of `candour token`, that of the commands, the candidates' own. */
export const demonstrationClients: readonly string[] = ['ats', 'cli', 'portal'];
