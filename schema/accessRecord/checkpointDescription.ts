/** What an answer's checkpoint vouches for. */
export const checkpointDescription =
  'The newest signed checkpoint of this log (C2SP tlog-checkpoint); null: none was signed yet. It vouches for every entry below its size, not for this answer: keep it, and what was answered can be compared with the log by "candour verify".';
