import type { WriteContext } from '../WriteContext.js';
import { anyWrite, type WriteArguments, type Writers } from '../Writers.js';
import { addInterviewNote, type NoteAdded } from './addInterviewNote.js';
import { contestDecision, type DecisionContested } from './contestDecision.js';
import { type ApplicationMoved, moveApplication } from './moveApplication.js';
import { type ApplicationOpened, openApplication } from './openApplication.js';
import { type ContactRecorded, recordContact } from './recordContact.js';
import { recordScore, type ScoreRecorded } from './recordScore.js';
import { reviewScore, type ScoreReviewed } from './reviewScore.js';

/** The mutations of recruiting itself: contacts, applications and what is decided about them. */
export function recruitingWriters(context: WriteContext): Writers {
  return {
    recordContact: (field, args) => anyWrite(recordContact(field, given<ContactRecorded>(args), context)),
    openApplication: (field, args) => anyWrite(openApplication(field, given<ApplicationOpened>(args), context)),
    moveApplication: (field, args) =>
      anyWrite(moveApplication(field, { ...given<ApplicationMoved>(args), review: id(args['review']) }, context)),
    addInterviewNote: (field, args) => anyWrite(addInterviewNote(field, given<NoteAdded>(args), context)),
    recordScore: (field, args) =>
      anyWrite(recordScore(field, given<ScoreRecorded>({ model: null, explanation: null, ...args }), context)),
    reviewScore: (field, args) => anyWrite(reviewScore(field, given<ScoreReviewed>(args), context)),
    contestDecision: (field, args) => anyWrite(contestDecision(field, given<DecisionContested>(args), context)),
  };
}

/** Arguments that the schema has given their types. */
const given = <Asked>(args: WriteArguments): Asked => args as Asked;

const id = (value: unknown): string | null => (typeof value === 'string' ? value : null);
