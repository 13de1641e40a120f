/** Where root keeps what the database's user must reach, when the project itself lies where only root may go. */
export const systemFolder = '/var/lib/candour';
